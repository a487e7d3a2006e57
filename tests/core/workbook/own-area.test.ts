import { readOwnArea } from "../../../src/core/workbook/own-area";
import authorityList from "../../../src/core/workbook/authorities.json";
import { DEFAULT_SETTINGS } from "../../../src/core/workbook/settings";

const read = (organisation: string, areaCode: string) => readOwnArea({ ...DEFAULT_SETTINGS, organisation, areaCode });

describe("an Organisation that is another authority than the Area code's is told", () => {
  it.each([
    ["Kent County Council", "E10000018"],
    ["Leicester City Council", "E10000018"],
    ["Leicestershire County Council", "E06000016"],
    ["London Borough of Camden", "E09000001"],
    ["Cumbria County Council", "E06000063"],
    ["Charnwood Borough Council", "E10000018"],
  ])("%s under %s", (organisation, areaCode) => {
    expect(read(organisation, areaCode).findings.map(({ code }) => code)).toEqual(["organisation-of-another-area"]);
  });
});

describe("one that is the same, or that no table knows, is not", () => {
  it.each([
    ["Leicestershire County Council", "E10000018"],
    ["Leicestershire County Council", "Leics"],
    ["Barnsley MBC", "E08000016"],
    ["Dorset County Council", "E10000009"],
    ["Dorset Council", "E06000059"],
    ["Somerset County Council", "E10000027"],
    ["Exampleshire County Council", "E10000018"],
    ["Leicestershire Police", "E10000018"],
    ["", "E10000018"],
    ["Greater Manchester Combined Authority", "E47000001"],
  ])("%s under %s", (organisation, areaCode) => {
    expect(read(organisation, areaCode).findings).toEqual([]);
  });

  it.each(["Council", "City Council", "County Council", "Borough Council"])(
    "of every authority's name with %s",
    (of) => {
      const today = authorityList.filter(({ ended }) => ended === undefined);
      const told = today.filter(({ name, code }) => read(`${name} ${of}`, code).findings.length > 0);
      expect(today.length).toBeGreaterThan(300);
      expect(told.map(({ name }) => name)).toEqual([]);
    },
  );
});
