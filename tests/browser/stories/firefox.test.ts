import { describe } from 'vitest';
import { tellStoriesOfKnownSites } from './on-known-sites.ts';

describe('in firefox', () => tellStoriesOfKnownSites('firefox'));
