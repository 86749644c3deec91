import '../shared/timeline.ts';
