/**
 * The look of every page to print. It names no paper size, so the printer's own holds, A4 and US letter alike;
 * on a screen it looks like the sheet it will be.
 */
export const readPrintStyle =
  (): string => `@page{margin:16mm 17mm 18mm;@bottom-right{content:counter(page);font:9pt sans-serif;color:#5b5f64}}
*{box-sizing:border-box}
html{background:#ece8e1}
body{max-width:186mm;margin:8mm auto;padding:16mm 17mm;background:#fff;color:#202124;font:10pt/1.45 system-ui,"Segoe UI",Roboto,Arial,sans-serif;overflow-wrap:anywhere;-webkit-print-color-adjust:exact;print-color-adjust:exact}
body.wide{max-width:270mm}
header{border-bottom:2pt solid #1f4e5f;padding-bottom:9pt;margin-bottom:11pt}
h1,h2,.figure b,.number{font-family:Georgia,"Times New Roman",serif;color:#1f4e5f;font-weight:normal}
h1{font-size:22pt;line-height:1.15;margin:2pt 0 0}
h2{font-size:13.5pt;line-height:1.3;margin:12pt 0 4pt;break-after:avoid}
.over{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 12pt;margin:0;font-size:8.5pt;letter-spacing:.06em;color:#5b5f64}
p{margin:4pt 0;white-space:pre-line}
.quiet{color:#5b5f64}.warn{color:#6b4400}
ul,ol,dl,dd{margin:0;padding:0;list-style:none}
li{break-inside:avoid}
.lines>li{padding:5pt 0;border-bottom:.5pt solid #d8d2c8}
.lines p{margin:0}.lines .more{color:#5b5f64;font-size:9.5pt}
.badge{float:inline-end;margin-inline-start:8pt;color:#5b5f64;font-size:9.5pt}
.facts{display:grid;grid-template-columns:max-content 1fr;gap:3pt 14pt;margin-bottom:10pt}
.facts dt{color:#5b5f64}.facts dd{white-space:pre-line}
.boxed{margin:10pt 0;padding:7pt 12pt;border-inline-start:3pt solid #b5563f;background:#faf3ef;break-inside:avoid}
.boxed h2{margin:0 0 2pt;font-size:10.5pt;color:#8a3d29}.boxed p{margin:0;font-size:12pt}
.ticks>li{position:relative;padding:3pt 0;padding-inline-start:20pt}.ticks p{margin:0}.ticks .more{color:#5b5f64;font-size:9pt}
.box{position:absolute;inset-inline-start:0;top:5pt;width:10pt;height:10pt;border:1pt solid #5b5f64;border-radius:2pt;font:9pt/8pt sans-serif;text-align:center}
.figures{display:grid;grid-template-columns:repeat(4,1fr);gap:8pt}
.figure{padding:8pt 10pt;border:.5pt solid #cfd8dc;border-radius:4pt;background:#f4f8f9;break-inside:avoid}
.figure b{display:block;font-size:22pt;line-height:1.15}
.asked{position:relative;padding-inline-start:22pt;margin:7pt 0;break-inside:avoid}
.number{position:absolute;inset-inline-start:0;font-size:14pt;line-height:1.1}
.asked .answer{color:#3c4043}
.asked p{margin:0}.rule{height:18pt;border-bottom:.5pt solid #9aa5a9}
table{width:100%;border-collapse:collapse;margin:6pt 0 10pt;font-size:9.5pt}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
thead{display:table-header-group}tr{break-inside:avoid}
th,td{padding:5pt 7pt;border:.5pt solid #cfd8dc;text-align:start;vertical-align:top;font-weight:normal;white-space:pre-line;overflow-wrap:break-word}
thead th{background:#1f4e5f;border-color:#1f4e5f;color:#fff}
tbody th{background:#f4f8f9;color:#1f4e5f}
.named tbody th{white-space:pre}
.blank{table-layout:fixed;break-inside:avoid}.blank td{height:26pt}
.tree li{position:relative;padding:3pt 0}.tree p{margin:0}.tree .more{color:#5b5f64;font-size:9pt}
.tree li>p:first-child{font:12pt Georgia,"Times New Roman",serif;color:#1f4e5f}
.tree li li{padding-inline-start:16pt}.tree ul ul{margin-inline-start:6pt}
.tree li li::before,.tree li li:not(:last-child)::after{content:"";position:absolute;top:0;inset-inline-start:0;width:11pt;height:11pt;border:solid #9fb6bf;border-width:0 0 1pt;border-inline-start-width:1pt}
.tree li li:not(:last-child)::after{width:0;height:100%;border-bottom-width:0}
.state{margin-inline-start:6pt;padding:1pt 7pt;border:.5pt solid #cfd8dc;border-radius:9pt;background:#f4f8f9;color:#3c4043;font:8.5pt system-ui,"Segoe UI",Roboto,Arial,sans-serif;white-space:nowrap}
@media print{html{background:none}body,body.wide{max-width:none;margin:0;padding:0}}`;
