// The entry of a worker thread: lints what it is sent.
import { worker } from "workerpool";
import { lintBatch } from "./lint-batch";

worker({ lintBatch });
