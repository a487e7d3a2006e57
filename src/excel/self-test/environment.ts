/** The Excel at hand, in lines that say nothing of the workbook. */
export async function readEnvironment(context: Excel.RequestContext): Promise<readonly string[]> {
  const { application } = context.workbook;
  application.load("calculationMode,decimalSeparator,thousandsSeparator");
  await context.sync();
  const { calculationMode, decimalSeparator, thousandsSeparator } = application;
  return [
    ...officeLines(),
    `Calculation: ${calculationMode}`,
    `Separators: decimal “${decimalSeparator}”, thousands “${thousandsSeparator}”`,
  ];
}

/** The youngest set that is asked after. */
const YOUNGEST_EXCEL_API = 25;
const OTHER_SETS = [
  ["SharedRuntime", "1.1"],
  ["RibbonApi", "1.1"],
  ["KeyboardShortcuts", "1.1"],
  ["ExcelApiOnline", "1.1"],
  ["ExcelApiDesktop", "1.1"],
] as const;

function officeLines(): readonly string[] {
  const office = typeof Office === "undefined" ? undefined : (Office.context as Office.Context | undefined);
  if (office === undefined) return ["Office: not known"];
  // Either can be missing where the library is older than the page believes.
  const { diagnostics, requirements, displayLanguage } = office as Partial<Office.Context>;
  const has = (name: string, version: string): boolean => requirements?.isSetSupported(name, version) === true;
  const excelApi = Array.from({ length: YOUNGEST_EXCEL_API }, (_, index) => `1.${index + 1}`);
  const named = OTHER_SETS.filter(([name, version]) => has(name, version)).map(([name]) => name);
  return [
    `Office: ${diagnostics?.host ?? "not known"} ${diagnostics?.version ?? ""} on ${diagnostics?.platform ?? "not known"}`,
    `Language: ${displayLanguage ?? "not known"}`,
    `ExcelApi: ${excelApi.filter((version) => has("ExcelApi", version)).join(", ")}`,
    `Other sets: ${named.length === 0 ? "none" : named.join(", ")}`,
  ];
}
