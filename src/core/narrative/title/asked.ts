import { pastOf, regularPast } from "./words";

/** What a question asks for, as a phrase: "how many children are …?" Null for no question. */
export function asked(title: string): string | null {
  const text = title
    .replace(/\?/g, "")
    .trim()
    .replace(/^(?:in .+|overall), (what|how) /i, "$1 ");
  const is = (pattern: RegExp): string | null => pattern.exec(text)?.[1] ?? null;
  const done = /^how (many|much) (.+?) (?:did|do|have) (?:we|the council) (\w+)(.*)$/i.exec(text);
  if (done !== null) {
    const [, count = "", what = "", verb = "", rest = ""] = done;
    const told = `${what} ${pastOf(verb) ?? regularPast(verb)}${rest}`;
    return count.toLowerCase() === "many" ? `number of ${told}` : told;
  }
  const many = is(/^how many (.+)$/i);
  if (many !== null) return `number of ${ours(many.replace(/^of (?:the |our )?/i, ""))}`;
  const share = is(/^what (?:percentage|proportion|share|%)(?: of)? (.+)$/i);
  if (share !== null) return `percentage of ${ours(share)}`;
  const much = is(/^how much (.+)$/i);
  if (much !== null) return ours(much.replace(/ (?:was|is|has been|have we) (?=\w+ed\b)/i, " "));
  const long = is(/^how long (?:does|did|do) it take (?:us )?(to .+)$/i) ?? is(/^how quickly (?:do|did) we (.+)$/i);
  if (long !== null) return `average time taken ${long.startsWith("to ") ? "" : "to "}${ours(long)}`;
  const extent = /^to what extent do (?:you|residents|tenants) (think|feel|agree|believe)(?: that)? (.+)$/i.exec(text);
  if (extent !== null) return `percentage of respondents who ${extent[1] ?? ""} that ${ours(extent[2] ?? "")}`;
  const satisfied = /^how satisfied (?:are|were) (.+?) with (.+)$/i.exec(text);
  if (satisfied !== null) {
    const [, who = "", what = ""] = satisfied;
    return `satisfaction ${who === "you" ? "" : `of ${ours(who)} `}with ${ours(what)}`;
  }
  const what = is(/^what (?:is|was|are|were) (.+)$/i);
  return what === null ? null : ours(what);
}

/** Who asks is the council, and who is asked are they: "our home" of tenants is "their home". */
function ours(text: string): string {
  return text
    .replace(/^(?:of )?our /i, (found) => (/^of/i.test(found) ? "" : "our "))
    .replace(/\bthat (?:our|your|the) home\b/i, "that their home")
    .replace(/^our (?=\w+s\b)/i, "")
    .replace(/\b(?:our|your)\b/gi, "the");
}
