/** The reading view's style: the editor's colours where it has any, else the page's own, light or dark. */
export const style = `
:root { color-scheme: light dark; --ink: var(--vscode-editor-foreground, light-dark(#1f2328, #e6e6e6));
  --paper: var(--vscode-editor-background, light-dark(#fff, #1e1e1e));
  --soft: var(--vscode-descriptionForeground, light-dark(#57606a, #a3a3a3));
  --line: var(--vscode-panel-border, light-dark(#d0d7de, #444));
  --link: var(--vscode-textLink-foreground, light-dark(#0a58ca, #6cb6ff)); }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 16px/1.55 Georgia, "Iowan Old Style", "Times New Roman", serif; }
.telegram { position: relative; max-width: 46rem; margin: 0 auto; padding: 2rem 1.5rem 4rem 6.5rem; }
.telegram + .telegram { border-top: 1px solid var(--line); }
h1, h2, h3, h4, .kicker, .facts, .margin, footer, label { font-family: var(--vscode-font-family, system-ui, sans-serif); }
#note { max-width: 46rem; box-sizing: border-box; margin: 0 auto; padding: 1rem 1.5rem 0 6.5rem;
  font: .8rem var(--vscode-font-family, system-ui, sans-serif); color: var(--soft); }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 1rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
h3, h4 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
a { color: var(--link); }
.kicker { margin: 0 0 .25rem; font-size: .85rem; letter-spacing: .04em; color: var(--soft); }
.as-printed { position: absolute; opacity: 0; right: 1.5rem; top: 1rem; }
.as-printed + label { position: absolute; right: 1.5rem; top: 1rem; font-size: .8rem; color: var(--soft); cursor: pointer; }
.as-printed + label::before { content: "☐ "; content: "☐ " / ""; }
.as-printed:checked + label::before { content: "☑ "; content: "☑ " / ""; }
.as-printed:focus-visible + label, summary:focus-visible, a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.was { display: none; }
.as-printed:checked ~ * .was { display: inline; }
.as-printed:checked ~ * .now { display: none; }
.facts { margin: 0 0 2rem; padding: .75rem 0; border: solid var(--line); border-width: 1px 0; font-size: .85rem; line-height: 1.45; }
.facts > div { display: grid; grid-template-columns: 8.5rem 1fr; gap: .75rem; padding: .15rem 0; }
.facts dt { color: var(--soft); }
.facts dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
.facts ul { list-style: none; margin: 0; padding: 0; }
sup { color: var(--soft); cursor: help; line-height: 0; }
.doubt { margin: -1.6rem 0 2rem; font: .75rem var(--vscode-font-family, system-ui, sans-serif); color: var(--soft); }
small { color: var(--soft); font-size: .9em; }
.block { position: relative; margin: 0 0 .9rem; }
.block p { margin: 0 0 .5rem; overflow-wrap: anywhere; }
.margin { position: absolute; right: calc(100% + 1rem); top: .15rem; width: 5rem; text-align: right; font-size: .8rem; color: var(--soft); }
.margin small { display: block; }
.mark { display: inline-block; padding: 0 .3em; border: 1px solid currentColor; border-radius: 3px; font-size: .9em; overflow-wrap: anywhere; }
.level-u { color: var(--vscode-charts-green, light-dark(#116329, #7ee787)); }
.level-sbu { color: var(--vscode-charts-purple, light-dark(#6639ba, #d2a8ff)); }
.level-c { color: var(--vscode-charts-blue, light-dark(#0550ae, #79c0ff)); }
.level-s { color: var(--vscode-charts-red, light-dark(#a40e26, #ff9492)); }
.level-ts { color: var(--vscode-editorWarning-foreground, light-dark(#953800, #ffa657)); }
.level-unknown { color: var(--soft); }
.points { list-style: none; margin: 0 0 .5rem; padding: 0; }
.points li { display: grid; grid-template-columns: 1.6em 1fr; margin: 0 0 .4rem; }
.points p { margin: 0 0 .25rem; }
.part { color: var(--soft); font-style: italic; }
ins.now { text-decoration: underline dotted; text-underline-offset: 3px; }
del.was { text-decoration: underline wavy; text-underline-offset: 3px; }
abbr { text-decoration: underline dotted var(--soft); text-underline-offset: 3px; cursor: help; }
.redaction { background: var(--ink); color: transparent; border-radius: 2px; user-select: none; forced-color-adjust: none; }
pre { overflow-x: auto; font: .8rem/1.4 var(--vscode-editor-font-family, monospace); }
.signature { margin-top: 2rem; font-variant: small-caps; letter-spacing: .08em; }
footer { margin-top: 2rem; padding-top: .75rem; border-top: 1px solid var(--line); font-size: .85rem; color: var(--soft); }
.shares table { border-collapse: collapse; margin-top: .5rem; color: var(--ink); }
.shares th, .shares td { padding: .2rem .75rem .2rem 0; text-align: left; font-weight: normal; border-bottom: 1px solid var(--line); }
.shares td { text-align: right; }
.selected { position: relative; }
.selected::before { content: ""; position: absolute; left: -.7rem; top: 0; bottom: 0; width: 3px; background: var(--link); }
@media (max-width: 40rem) { .telegram { padding-left: 1.5rem; } .margin { position: static; width: auto; text-align: left; } .margin small { display: inline; } .facts > div { grid-template-columns: 1fr; gap: 0; } }
@media print { .as-printed, .as-printed + label, footer .note { display: none; } .telegram { break-after: page; } body { font-size: 11pt; } .redaction { print-color-adjust: exact; } }
`;
