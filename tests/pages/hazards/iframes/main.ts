/** The page itself has no box; its two frames do. */
import '../../shared/timeline.ts';
