/** One tool's times, in milliseconds: until it was ready, and for one draft. */
export interface PeerTiming {
  readonly name: string;
  readonly load: number;
  readonly p50: number;
  readonly p95: number;
}

/** Times our engine beside what people would use instead, ours first. */
export function benchPeers(): Promise<PeerTiming[]>;
