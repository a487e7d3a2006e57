/** The one door to the .xlsx library: all that the store uses of it. */
export { Table, Workbook, xmlDecode, xmlEncode, xmlEncodeAttr } from "@cj-tech-master/excelts";
export { unzip, zip } from "@cj-tech-master/excelts/archive";
export { installChartSupport } from "@cj-tech-master/excelts/chart";
export { calculateFormulas } from "@cj-tech-master/excelts/formula";
export { parseXml } from "@cj-tech-master/excelts/xml";
