export * from "./capability.ts";
export * from "./errors.ts";
export * from "./layout.ts";
export type * from "./types.ts";
