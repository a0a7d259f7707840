"""The style sheet of a report in browsers and on paper."""

SCREEN = """
:root { color-scheme: light dark; --page: #F5F6F8; --paper: #FFFFFF; --text: #1A1E26; --soft: #59626F;
  --line: #E2E5EB; --track: #E8EBF0; --accent: #3451C6; --weak: #F0F2FC; --recall: #1C7A4B; }
@media screen and (prefers-color-scheme: dark) { :root { --page: #15171C; --paper: #1D2027; --text: #E9EBEF;
  --soft: #A0A8B5; --line: #2F343E; --track: #2B3039; --accent: #8CA2FF; --weak: #242A44;
  --recall: #5CC48F; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 Inter, "Segoe UI", Roboto,
  "Helvetica Neue", Arial, "Noto Sans", sans-serif; -webkit-text-size-adjust: 100%; }
main { max-width: 860px; margin: 32px auto; padding: 48px 56px; background: var(--paper); border-radius: 12px;
  border: 1px solid var(--line); }
p { margin: 0 0 12px; max-width: 72ch; }
bdi { overflow-wrap: anywhere; }
header { border-bottom: 1px solid var(--line); padding-bottom: 20px; }
.kicker { color: var(--accent); font-size: 13px; font-weight: 600; margin: 0 0 4px; }
h1 { font-size: 34px; line-height: 1.15; margin: 0 0 10px; letter-spacing: -.015em; }
.subtitle { color: var(--soft); margin: 0; max-width: none; }
section { margin-top: 40px; }
h2 { font-size: 20px; line-height: 1.25; margin: 0 0 12px; letter-spacing: -.01em; }
.lead { font-size: 19px; line-height: 1.4; }
.small { color: var(--soft); font-size: 12.5px; line-height: 1.4; margin: 2px 0 0; white-space: normal; }
.soft { color: var(--soft); }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
table.list th { color: var(--soft); font-size: 12.5px; font-weight: 600; padding: 6px 12px 6px 0;
  border-bottom: 1px solid var(--line); vertical-align: bottom; white-space: nowrap; }
table.list td { padding: 7px 12px 7px 0; border-bottom: 1px solid var(--line); vertical-align: top; }
table.list th:last-child, table.list td:last-child { padding-right: 0; }
table.list th.group { color: var(--text); padding-top: 18px; font-size: 14px; }
th.left { text-align: start; } th.right, td.number { text-align: end; }
td.number, td.plot, td.bar, td.number .small { white-space: nowrap; }
td.plot svg { margin: -2px 0; } td.bar svg { vertical-align: 1px; }
p.name { margin: 0; font-weight: 500; } p.name svg { vertical-align: -1px; margin-right: 4px; }
table.cards { border-collapse: separate; border-spacing: 12px 0; margin: 20px -12px; width: calc(100% + 24px);
  table-layout: fixed; }
td.card { background: var(--weak); border-radius: 10px; padding: 14px 16px; vertical-align: top; }
.card p { margin: 0; } .card-name { font-size: 13px; font-weight: 600; color: var(--soft); }
.card .card-value { font-size: 30px; line-height: 1.2; font-weight: 650; color: var(--accent); }
.card .card-about { font-size: 12.5px; line-height: 1.35; color: var(--soft); }
td.drawing { width: 324px; padding: 0 24px 0 0; vertical-align: top; } td.beside { vertical-align: top; }
table.facts td:first-child { color: var(--soft); width: 40%; }
table.quote td { background: var(--weak); border-radius: 10px; padding: 18px 20px; }
svg .accent { fill: var(--accent); } svg .recall { fill: var(--recall); } svg .track { fill: var(--track); }
svg text { fill: var(--soft); } svg .line { stroke: var(--line); } svg .plot { stroke: var(--line); }
svg .soft-line { stroke: var(--soft); } svg .accent-line { stroke: var(--accent); }
svg .recall-line { stroke: var(--recall); }
@media (max-width: 640px) {
  main { margin: 0; border: 0; border-radius: 0; padding: 24px 18px; }
  table.cards, table.cards tbody, table.pair, table.pair > tbody, table.pair > tbody > tr,
  td.drawing, td.beside { display: block; width: 100%; margin: 0; padding: 0; }
  table.cards tr { display: grid; grid-template-columns: 1fr 1fr; gap: 10px; margin: 16px 0; }
  td.plot, td.bar svg { display: none; } th.left:nth-child(2):has(+ th.right) { display: none; }
}
@page { margin: 18mm 16mm 18mm; }
@media print {
  body { background: none; font-size: 10pt; }
  main { max-width: none; margin: 0; padding: 0; border: 0; }
  h1 { font-size: 22pt; } h2 { font-size: 14pt; } .lead { font-size: 12.5pt; }
  .small, table.list th, .card-name, .card .card-about { font-size: 8.5pt; }
  .card .card-value { font-size: 20pt; }
  section { margin-top: 22pt; }
  h2, h2 + p, header, .lead { break-after: avoid; }
  section.whole, tr, table.cards, table.quote, svg { break-inside: avoid; }
  thead { display: table-header-group; }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
"""
