import file from "../../data/releasable.json";
import { cited, type Provenance, type TableFile } from "./provenance";

/** A country or a group of countries to which something may be released. */
export interface Recipient extends Provenance {
  readonly code: string;
  readonly name: string;
}

interface RecipientGroup extends Provenance {
  /** Names by code. */
  readonly rows: Readonly<Record<string, string>>;
}

export interface ReleasableFile extends Omit<TableFile<never>, "rows"> {
  readonly groups: readonly RecipientGroup[];
}

const byCode = new Map(
  file.groups.flatMap(({ rows, ...group }) => {
    const provenance = cited(group, file.sources);
    return Object.entries(rows).map(([code, name]) => [code, { code, name, ...provenance }] as const);
  }),
);

/** Whom a code behind REL TO names: `GBR`, `FVEY`; undefined for names that are written out. */
export function recipient(code: string): Recipient | undefined {
  return byCode.get(code);
}
