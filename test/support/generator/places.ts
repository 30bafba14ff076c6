import postsFile from "../../../server/data/posts.json";
import routingFile from "../../../server/data/routing-indicators.json";
import type { PostsFile } from "../../../server/src/reference/posts";
import type { Random } from "./random";

/** A post or agency as telegrams name it; real ones, as their names must be known. */
export interface Place {
  /** As on the classification line: `THE HAGUE`. Agencies, which send no cables, have none. */
  readonly post: string | null;
  /** As on FM and address lines: `AMEMBASSY THE HAGUE`. */
  readonly name: string;
  readonly routingIndicator: string | null;
}

const designators: Readonly<Record<string, string>> = {
  embassy: "AMEMBASSY",
  consulate: "AMCONSUL",
  "interests section": "USINT",
};
/** Posts whose printed name is not that of their city. */
const printed: Readonly<Record<string, string>> = {
  MEXICO: "MEXICO",
  PANAMA: "PANAMA",
  KUWAIT: "KUWAIT",
  GUATEMALA: "GUATEMALA",
};

const { rows }: PostsFile = postsFile as PostsFile;

export const posts: readonly (Place & { readonly post: string })[] = rows.flatMap(
  ({ slug, city, kind, routing, sameAs, means }) => {
    const designator = designators[kind ?? ""];
    const post = printed[slug] ?? capitals(city ?? "");
    if (designator === undefined || sameAs !== undefined || means !== undefined) return [];
    if (routing?.[0] === undefined || post.replaceAll(/[^A-Z]/g, "") !== slug) return [];
    return [{ post, name: `${designator} ${post}`, routingIndicator: routing[0] }];
  },
);

export const state = { post: "STATE", name: "SECSTATE WASHDC", routingIndicator: "RUEHC" } as const;

const missions = [
  { post: "USUN NEW YORK", name: "USMISSION USUN NEW YORK", routingIndicator: "RUCNDT" },
  { post: "USNATO", name: "USMISSION USNATO", routingIndicator: "RUEHNO" },
  { post: "UNVIE VIENNA", name: "USMISSION UNVIE VIENNA", routingIndicator: "RUEHUNV" },
] as const;

const agencies: readonly Place[] = [
  ["RUEKJCS", "SECDEF WASHDC"],
  ["RUEKJCS", "JOINT STAFF WASHDC"],
  ["RHEHNSC", "NSC WASHDC"],
  ["RUEATRS", "DEPT OF TREASURY WASHDC"],
  ["RUCPDOC", "DEPT OF COMMERCE WASHDC"],
  ["RUEHRC", "DEPT OF AGRICULTURE WASHDC"],
  ["RUEHC", "DEPT OF LABOR WASHDC"],
  ["RUEAIIA", "CIA WASHDC"],
  ["RHEFDIA", "DIA WASHINGTON DC"],
  ["RHMFISS", "HQ USEUCOM VAIHINGEN GE"],
].map(([routingIndicator = null, name = ""]) => ({ post: null, name, routingIndicator }));

/** Names that stand for many posts; the first ones without a routing indicator. */
export const collectives: readonly Place[] = [
  ["", "ALL DIPLOMATIC AND CONSULAR POSTS COLLECTIVE"],
  ["", "EUROPEAN POLITICAL COLLECTIVE"],
  ["", "UN SECURITY COUNCIL COLLECTIVE"],
  ["RUEHZL", "EUROPEAN POLITICAL COLLECTIVE"],
  ["RUEHOO", "CHINA POSTS COLLECTIVE"],
  ["RUCNMER", "MERCOSUR COLLECTIVE"],
  ["RUEHXC", "ALL US CONSULATES IN MEXICO COLLECTIVE"],
].map(([routingIndicator = "", name = ""]) => ({
  post: null,
  name,
  routingIndicator: routingIndicator === "" ? null : routingIndicator,
}));

/** Where a cable comes from: an embassy or consulate mostly, the Department in one of ten, a mission seldom. */
export function origin(random: Random): Place & { readonly post: string } {
  return random.weighted([
    [86, random.pick(posts)],
    [10, state],
    [4, random.pick(missions)],
  ]);
}

/** Different addressees other than the origin. */
export function addressees(random: Random, count: number, except: readonly Place[]): Place[] {
  const known = [...posts, ...agencies, ...agencies, ...agencies];
  const taken = new Set(except.map(({ name }) => name));
  return random
    .some(known, count + 8)
    .filter(({ name }) => !taken.has(name) && taken.add(name))
    .slice(0, count);
}

const stations = Object.keys(routingFile.groups[0]!.rows).filter((name) => /^RUEH[A-Z]{2,3}$/.test(name));

/** Different routing indicators, of any station of the State network. */
export function relays(random: Random, count: number): string[] {
  return random.some(stations, count);
}

function capitals(name: string): string {
  return name.normalize("NFD").replaceAll(/\p{M}/gu, "").toUpperCase();
}
