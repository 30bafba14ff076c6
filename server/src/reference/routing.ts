import file from "../../data/routing-indicators.json";
import { postByName, type Post } from "./posts";
import { cited, type Provenance, type TableFile } from "./provenance";

/** A routing indicator, `RUEHC` of `RUEHC/SECSTATE WASHDC`. */
export interface RoutingIndicator extends Provenance {
  readonly indicator: string;
  /** The names it stands for, that of the released cables first. It may serve others besides: never a ground for an error. */
  readonly names: readonly string[];
  /** The post among the names. */
  readonly post?: Post;
}

interface RoutingGroup extends Provenance {
  /** Names by indicator, or by range of indicators that differ in their last letter (`RUCOYAA-RUCOYAZ`). */
  readonly rows: Readonly<Record<string, readonly string[]>>;
}

export interface RoutingFile extends Omit<TableFile<never>, "rows"> {
  readonly groups: readonly RoutingGroup[];
}

/** The ranges among the rows, by all letters but the last. */
const ranges = new Map(
  file.groups
    .flatMap((group) => Object.keys(group.rows))
    .filter((key) => key.includes("-"))
    .map((range) => [range.slice(0, range.indexOf("-") - 1), range]),
);

/** What a routing indicator stands for; one with a row of its own is told by it, not by the range around it. */
export function routingIndicator(indicator: string): RoutingIndicator | undefined {
  const wanted = indicator.toUpperCase();
  return rowAt(wanted, wanted) ?? inRange(wanted);
}

function inRange(indicator: string): RoutingIndicator | undefined {
  const range = ranges.get(indicator.slice(0, -1));
  if (!range) return undefined;
  const [first = "", last = ""] = range.split("-");
  return first <= indicator && indicator <= last ? rowAt(range, indicator) : undefined;
}

function rowAt(key: string, indicator: string): RoutingIndicator | undefined {
  for (const group of file.groups) {
    if (!Object.hasOwn(group.rows, key)) continue;
    const { rows, ...provenance } = cited(group, file.sources);
    const names = rows[key] ?? [];
    const post = names.map(postByName).find((found) => found !== undefined);
    return { indicator, names, ...provenance, ...(post && { post }) };
  }
  return undefined;
}
