import type { Level, TargetFact } from "../../facts/facts";
import type { Indicator } from "../../workbook/indicator";
import type { PhraseKey } from "../phrasebook.en-GB";
import { mark } from "../marks";
import type { Text } from "../text";
import { saySize } from "./size";
import type { Speech } from "./speech";

/** How the figure stands against its target: which side of it, whether that is the good one, and how far away. */
export function sayTarget(speech: Speech, indicator: Indicator, level: Level, target: TargetFact): Text {
  const value = mark(target.display, {
    ref: indicator.ref,
    kind: "target",
    period: level.period,
    sources: target.sources,
  });
  const gap = saySize(speech, indicator, {
    shown: target.gap,
    kind: "target-gap",
    period: level.period,
    sources: [...level.sources, ...target.sources],
  });
  return speech.say(targetKey(target), {
    target: speech.say(`target.${target.type}`, { value }),
    value,
    gap,
    way: target.gap.units > 0n ? "up" : "down",
    judged: indicator.polarity === "no-judgement" ? "no" : "yes",
  });
}

function targetKey({ type, rag, gap }: TargetFact): PhraseKey {
  const isAt = gap.units === 0n;
  if (rag === "green") return type === "range" ? "target.within" : isAt ? "target.met-exactly" : "target.met";
  if (isAt) return "target.edge";
  return rag === "amber" ? "target.amber" : "target.missed";
}
