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

const byIndicator = new Map<string, Omit<RoutingIndicator, "post">>();
for (const group of file.groups) {
  const { rows, ...provenance } = cited(group, file.sources);
  for (const [range, names] of Object.entries(rows)) {
    for (const indicator of spread(range)) {
      const known = byIndicator.get(indicator);
      // An indicator with a row of its own is better told by it than by the range around it.
      if (!known || indicator === range) byIndicator.set(indicator, { indicator, names, ...provenance });
    }
  }
}

/** What a routing indicator stands for. */
export function routingIndicator(indicator: string): RoutingIndicator | undefined {
  const row = byIndicator.get(indicator.toUpperCase());
  if (!row) return undefined;
  const post = row.names.map(postByName).find((found) => found !== undefined);
  return post ? { ...row, post } : row;
}

function spread(range: string): readonly string[] {
  const [first = "", last = first] = range.split("-");
  const stem = first.slice(0, -1);
  const from = first.charCodeAt(stem.length);
  const to = last.charCodeAt(stem.length);
  return Array.from({ length: to - from + 1 }, (_, i) => stem + String.fromCharCode(from + i));
}
