// The shape of the tables beside this file. Inferring it from the JSON would cost the compiler thousands of types and a
// second; the schemas hold the data to these types instead.
// The ambient declarations of one file cannot begin with imports: they would make it a module.
/* eslint-disable @typescript-eslint/consistent-type-imports */

declare module "*/data/tags.json" {
  const table: import("../src/reference/tags").TagsFile;
  export default table;
}
declare module "*/data/posts.json" {
  const table: import("../src/reference/posts").PostsFile;
  export default table;
}
declare module "*/data/routing-indicators.json" {
  const table: import("../src/reference/routing").RoutingFile;
  export default table;
}
declare module "*/data/captions.json" {
  const table: import("../src/reference/provenance").TableFile<import("../src/reference/captions").Caption>;
  export default table;
}
declare module "*/data/portion-caveats.json" {
  const table: import("../src/reference/provenance").TableFile<
    import("../src/reference/portion-caveats").PortionCaveat
  >;
  export default table;
}
declare module "*/data/precedences.json" {
  const table: import("../src/reference/provenance").TableFile<
    import("../src/reference/precedences").Precedence
  >;
  export default table;
}
declare module "*/data/operating-signals.json" {
  const table: import("../src/reference/provenance").TableFile<
    import("../src/reference/signals").OperatingSignal
  >;
  export default table;
}
declare module "*/data/orders.json" {
  const table: import("../src/reference/provenance").TableFile<
    import("../src/reference/orders").ExecutiveOrder
  >;
  export default table;
}
declare module "*/data/reasons.json" {
  const table: import("../src/reference/reasons").ReasonsFile;
  export default table;
}
declare module "*/data/abbreviations.json" {
  const table: import("../src/reference/provenance").TableFile<
    import("../src/reference/abbreviations").Abbreviation
  >;
  export default table;
}
declare module "*/data/parts.json" {
  const table: import("../src/reference/provenance").TableFile<import("../src/reference/parts").Part>;
  export default table;
}
declare module "*/data/releasable.json" {
  const table: import("../src/reference/releasable").ReleasableFile;
  export default table;
}
declare module "*/data/secretaries.json" {
  const table: import("../src/reference/provenance").TableFile<
    import("../src/reference/secretaries").Secretary
  >;
  export default table;
}
