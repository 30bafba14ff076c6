import { Bench } from "tinybench";

/** What is measured side by side, by name; each gives something back, so that its work cannot be left out. */
export type Tasks<Name extends string> = Readonly<Record<Name, () => unknown>>;

/** Milliseconds a call, by task. */
export type Round<Name extends string> = Readonly<Record<Name, number>>;

const rounds = { most: 7, least: 3 } as const;
/** Milliseconds: how long a task is called at least, before the first round and in each, and after which no round begins. */
const limits = { warmup: 300, task: 100, begin: 4_000 } as const;

/**
 * The processor time that this process has taken, in milliseconds: on a machine that others use, the time of day tells
 * how long they kept us waiting. The threads that collect garbage beside us count too.
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Measures tasks by turns in several rounds and gives the median call of each round. A machine is slow for a while and
 * fast again: what is compared must come from one round.
 */
export function measure<Name extends string>(tasks: Tasks<Name>): readonly Round<Name>[] {
  const done: Round<Name>[] = [];
  for (const bench of benches(tasks, false)) {
    bench.runSync();
    done.push(times(bench));
  }
  return done;
}

/** The same where some of the tasks give promises. */
export async function measureAsync<Name extends string>(tasks: Tasks<Name>): Promise<readonly Round<Name>[]> {
  const done: Round<Name>[] = [];
  for (const bench of benches(tasks, true)) {
    await bench.run();
    done.push(times(bench));
  }
  return done;
}

/** One for each round, to be run before the next is asked for. */
function* benches<Name extends string>(tasks: Tasks<Name>, async: boolean): Iterable<Bench> {
  const start = performance.now();
  const isLate = (): boolean => performance.now() - start > limits.begin;
  for (let count = 0; count < rounds.least || (count < rounds.most && !isLate()); count++)
    yield benchOf(tasks, async, count === 0);
}

function benchOf<Name extends string>(tasks: Tasks<Name>, async: boolean, warmup: boolean): Bench {
  const bench = new Bench({
    now: processorTime,
    time: limits.task,
    iterations: 1,
    warmup,
    warmupTime: limits.warmup,
    warmupIterations: 1,
  });
  for (const name of Object.keys(tasks) as Name[]) {
    let last: unknown;
    bench.add(name, () => (last = tasks[name]()), {
      async,
      afterAll: () => {
        if (last === undefined) throw new Error(`${name} gave nothing back.`);
      },
    });
  }
  return bench;
}

function times<Name extends string>(bench: Bench): Round<Name> {
  const found = bench.tasks.map(({ name, result }) => {
    if (result.state === "errored") throw result.error;
    if (result.state !== "completed") throw new Error(`${name} was not measured: ${result.state}.`);
    return [name, result.latency.p50];
  });
  return Object.fromEntries(found) as Round<Name>;
}

/** The median over all rounds of what `of` gives for one. */
export function medianOf<Name extends string>(
  done: readonly Round<Name>[],
  of: (round: Round<Name>) => number,
): number {
  return median(done.map(of));
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
