export type ServerState = "not started" | "starting" | "running" | "stopped";
