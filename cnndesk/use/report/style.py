"""The style sheet of a report: light and dark on the screen, light on paper (A4)."""

from __future__ import annotations

from cnndesk.figures.palette import DARK, PAPER, Palette

_RULES = """
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--c-paper); color: var(--c-text);
  font: 14px/1.5 Inter, "Helvetica Neue", Helvetica, Arial, "Liberation Sans", sans-serif;
  font-variant-numeric: tabular-nums;
}
main { max-width: 960px; margin: 0 auto; padding: 32px 24px 64px; }
h1 { font-size: 26px; line-height: 32px; font-weight: 600; margin: 0; overflow-wrap: anywhere; }
h2 {
  font-size: 18px; line-height: 24px; font-weight: 600; margin: 40px 0 12px;
  padding-top: 12px; border-top: 1px solid var(--c-grid);
}
h3 { font-size: 14px; font-weight: 600; margin: 20px 0 8px; }
p { margin: 8px 0; max-width: 72ch; }
a { color: var(--c-accent); }
.quiet { color: var(--c-text2); }
.warn { color: var(--c-val); }
nav { margin: 12px 0 0; }
nav a { margin-right: 14px; text-decoration: none; }
.tiles { display: flex; flex-wrap: wrap; gap: 12px; margin-top: 20px; }
.tile {
  flex: 1 1 160px; border: 1px solid var(--c-grid); border-radius: 8px; padding: 10px 14px;
  background: var(--c-field); display: flex; flex-direction: column;
}
.tile strong { font-size: 22px; line-height: 30px; font-weight: 600; }
.verdict {
  border-left: 3px solid var(--c-accent); background: var(--c-field); padding: 8px 14px;
  border-radius: 0 6px 6px 0; margin: 12px 0;
}
.verdict p { margin: 2px 0 0; }
.notes { margin: 6px 0; padding-left: 20px; max-width: 76ch; overflow-wrap: anywhere; }
.notes li { margin: 4px 0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; margin: 8px 0; }
th, td { text-align: left; padding: 3px 14px 3px 0; border-bottom: 1px solid var(--c-grid); }
th { font-weight: 600; color: var(--c-text2); font-size: 12px; }
td { overflow-wrap: anywhere; }
.n { text-align: right; white-space: nowrap; }
.totalled tbody tr:last-child td { font-weight: 600; border-bottom: 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 18px; margin: 8px 0; }
dt { color: var(--c-text2); }
dd { margin: 0; overflow-wrap: anywhere; }
code, pre { font: 12px/1.6 ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; }
pre {
  background: var(--c-field); border: 1px solid var(--c-grid); border-radius: 6px;
  padding: 10px 12px; overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere;
}
.figure svg { width: 100%; height: auto; display: block; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(280px, 1fr)); gap: 16px; }
details { margin: 12px 0; }
summary { cursor: pointer; color: var(--c-accent); }
figure { margin: 0; }
figcaption { color: var(--c-text2); font-size: 12px; line-height: 16px; margin-top: 4px; }
img { display: block; border-radius: 3px; background: #0E1013; height: auto; max-width: 100%; }
.pixels { image-rendering: pixelated; }
.confusion { border-collapse: separate; border-spacing: 2px; }
.confusion th { border: 0; padding: 2px 8px 2px 0; max-width: 160px; overflow-wrap: anywhere; }
.confusion .up { vertical-align: bottom; padding: 2px 4px; text-align: center; max-width: 72px; }
.confusion .long span {
  writing-mode: vertical-rl; transform: rotate(180deg); max-height: 150px; overflow: hidden;
  white-space: nowrap; text-overflow: ellipsis;
}
.confusion td {
  border: 0; border-radius: 3px; min-width: 34px; height: 30px; padding: 0 6px;
  text-align: center;
}
.confusion .none { color: var(--c-edge); background: var(--c-field); }
.confusion .right {
  background: color-mix(in srgb, var(--c-accent) var(--s), var(--c-field)); color: var(--c-text);
}
.confusion .wrong {
  background: color-mix(in srgb, var(--c-wrong) var(--s), var(--c-field)); color: var(--c-text);
}
.examples, .maps { display: flex; flex-wrap: wrap; gap: 14px 12px; align-items: flex-start; }
.examples figcaption, .maps figcaption { overflow-wrap: anywhere; }
.examples b, .maps b { display: block; font-weight: 600; color: var(--c-val); }
.maps b, .examples b.good { color: var(--c-text); }
footer { margin-top: 40px; color: var(--c-text2); font-size: 12px; }
"""

_PRINT = """
@page { size: A4; margin: 16mm 14mm; }
@media print {
  body { font-size: 10pt; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  main { max-width: none; padding: 0; }
  nav { display: none; }
  h2 { margin-top: 22px; break-after: avoid; }
  h3 { break-after: avoid; }
  h2 { font-size: 14pt; }
  figure, tr, .tile, .verdict, .figure, dl, pre { break-inside: avoid; }
  details > summary { list-style: none; color: var(--c-text2); }
  details::details-content { content-visibility: visible; display: block; }
  .scroll { overflow: visible; }
  td, th { padding-top: 1px; padding-bottom: 1px; }
}
"""


def style_sheet() -> str:
    """Return the rules, with the colours of both grounds."""
    return (
        f":root {{ color-scheme: light dark; {_colors(PAPER)} }}\n"
        f"@media screen and (prefers-color-scheme: dark) {{ :root {{ {_colors(DARK)} }} }}\n"
        f"{_RULES}{_PRINT}"
    )


def _colors(palette: Palette) -> str:
    return " ".join(f"--c-{name}: {color};" for name, color in palette.items())
