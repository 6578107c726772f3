/** Style sheet of petitions: TH Sarabun 16 pt and headings of 20 pt, left aligned, marks never clipped. */
export const PETITION_CSS = `
main{margin-right:.3mm}
p{margin:0;white-space:pre-wrap}
h1{font-size:20pt;line-height:1.3;text-align:center;margin:0 0 3mm}
h2{font-size:16pt;line-height:1.3;margin:0;break-after:avoid}
.center{text-align:center}
.right{text-align:right}
.bold{font-weight:700}
u{text-underline-offset:.16em;text-decoration-thickness:.6pt;text-decoration-skip-ink:none}
.red{color:#c00;font-size:20pt}
.boxed{display:flow-root;border:.6pt solid #000;padding:1.5mm 3mm;margin:1.5mm 0}
.k{white-space:nowrap}
mark{background:#fde68a;font-weight:700}
i{display:inline-block;width:4mm;height:.6em;border-bottom:1pt dotted #000}
.by-hand{line-height:1.42}
.by-hand .tight{line-height:1.34}
.line{display:block;height:8.2mm;border-bottom:1pt dotted #000}
.covered{display:inline-block;width:16mm;height:.8em;background:#000}
.head{display:flex;gap:4mm}
.head>b{flex:none;min-width:11mm}
.head span{min-width:0}
.body>p+p{margin-top:.8mm}
.head+p:not(.head){margin-top:2.5mm}
.body>.center{margin-top:1.5mm}
.body.tight{font-size:14pt;line-height:1.28}
.corner{float:right;display:flex;flex-direction:column;justify-content:flex-end;width:55mm;height:62mm;
margin:0 0 2mm 4mm;border:.6pt dotted #777;text-align:center;color:#555}
.stamped{display:block;height:76mm;padding:1.5mm 2mm;border-style:solid;text-align:left;color:#000;font-size:14pt;line-height:1.25}
.choice{display:inline-block;max-width:100%;margin-right:3mm;padding-left:5.6mm;text-indent:-5.6mm}
.choices .label{margin-right:2mm}
.box{margin-right:1mm}
.statement{display:flex;white-space:normal}
.statement .box{flex:none;margin-right:2mm}
p:has(+.signature),p:has(+.pair),p:has(+p+.signature){break-after:avoid}
.signature{display:flex;margin-top:5mm;break-inside:avoid;text-align:center}
.signature.center{justify-content:center}
.signature.right{justify-content:flex-end}
.sign-line{display:inline-block;min-width:55mm;padding:0 2mm;border-bottom:1pt dotted #000}
.sign-line img{max-width:50mm;max-height:13mm;margin:-5mm 0 -2mm;vertical-align:bottom}
small{font-size:12pt;line-height:1.3}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:4mm;break-inside:avoid}
.pair .sign-line{min-width:42mm}
.row{clear:both;display:grid;grid-auto-columns:1fr;grid-auto-flow:column;break-inside:avoid;margin-top:3mm}
.new-page,.annex-list,.page-break{break-before:page}
.new-page{margin-top:0}
.office{border:.6pt solid #000;padding:1.5mm 3mm 2.5mm;min-width:0}
.office+.office{border-left:0}
.office p{white-space:normal}
.office:only-child .options{display:grid;grid-template-columns:1fr 1fr;column-gap:6mm;align-items:start}
.option{display:flex}
.option .box{flex:none;margin-right:2mm}
.option .rest{flex:1;align-self:flex-end;height:1em;min-width:15mm;border-bottom:1pt dotted #000;margin:0 0 1.5mm 1.5mm}
.sign{margin-top:5mm;text-align:center}
.sign div{min-height:8mm;line-height:8mm;white-space:nowrap}
.sign .typed{min-height:0;line-height:1.4;white-space:normal;text-wrap:balance}
.office .said{white-space:pre-line;margin-top:1mm}
.said b{margin-right:1mm}
table{width:100%;border-collapse:collapse}
th,td{border:.6pt solid #000;padding:.4mm 1.5mm;vertical-align:top}
thead{display:table-header-group}
tr{break-inside:avoid}
table{margin-bottom:2mm}
.group{break-after:avoid}
.ruled{font-size:14pt;line-height:1.3;margin-top:1.5mm}
.ruled th{text-align:center;vertical-align:middle;overflow-wrap:break-word}
.ruled td{height:7mm}
.ruled.even{table-layout:fixed;font-size:12pt}
.ruled.even th{overflow-wrap:anywhere}
h3,h4{font-size:16pt;line-height:1.3;margin:2mm 0 .5mm;break-after:avoid}
h3{display:flow-root;border-bottom:.3pt solid #777}
h4{text-decoration:underline;font-weight:400;text-underline-offset:.16em;text-decoration-thickness:.6pt;text-decoration-skip-ink:none}
.tight h3,.tight h4{font-size:14pt;line-height:1.28}
.answer{display:grid;grid-template-columns:58mm 1fr;column-gap:3mm;margin-top:.4mm}
.answer.long{grid-template-columns:1fr}
.answer.long>:last-child{padding-left:8mm}
.answer>:last-child{white-space:pre-wrap;min-width:0}
.table-head{break-after:avoid;margin-top:1mm}
.answers .statement{margin-top:1mm}
.matrix,.pen{table-layout:fixed;font-size:14pt;line-height:1.3;margin-top:1mm}
.matrix th{font-weight:700}
th.number,.pen th{text-align:center}
.matrix .group th{text-align:left}
.matrix th:first-child{width:50%;text-align:left}
.matrix th{overflow-wrap:normal}
.tick{text-align:center;vertical-align:middle}
.pen td{height:7mm}
.numbered td:first-child{text-align:center}
.number{width:14mm}
.pen-column{width:30mm}
.narrow{width:21mm}
.annex-list .pen td{height:6.6mm;padding-block:0;line-height:6.3mm}
.annex-list td:first-child{text-align:center}
.annex-list.tight .empty{display:none}
.annex-list table{margin-bottom:0}
.annex-list h2{text-align:center}
.tear-off{border-top:1pt dashed #000;margin-top:6mm;padding-top:3mm}
.tear-off p{white-space:normal;text-indent:1.5cm}
.qr{text-align:center;margin-top:2mm}
.ticket .bold{font-size:20pt}
.ticket .center:not(.bold){font-size:24pt;font-weight:700}
.documents{break-before:page}
.documents h2{font-size:18pt;margin:0 0 2mm}
.documents p+h2,.documents p+.send-to,.send-to{margin-top:5mm}
.send-to{display:flex;gap:5mm;align-items:center}
.documents .choice{margin-right:1mm}
.copy-mark{text-align:center;font-weight:700;color:#c00}
`;
