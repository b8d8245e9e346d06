export interface ShardTree {
  readonly shardBytes: number;
}
