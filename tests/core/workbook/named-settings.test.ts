import { choiceFor, isReadableSetting, NAMED_SETTINGS } from "../../../src/core/workbook/named-settings";

const CHOICES = NAMED_SETTINGS.flatMap((setting) => setting.choices.map((choice) => ({ setting, choice })));

const named = (name: string) => {
  const setting = NAMED_SETTINGS.find((one) => one.name === name);
  if (setting === undefined) throw new Error(`no setting ${name}`);
  return setting;
};

describe("a setting of a closed list", () => {
  it("is there at all", () => {
    expect(CHOICES.length).toBeGreaterThan(10);
  });

  it.each(CHOICES.map(({ setting, choice }) => [setting.name, choice] as const))("%s reads %s", (name, choice) => {
    expect(isReadableSetting(name, choice)).toBe(true);
    expect(choiceFor(named(name), choice)).toBe(choice);
  });

  it.each(NAMED_SETTINGS.filter(({ choices }) => choices.length > 0).map((one) => [one.name, one] as const))(
    "%s has its default first",
    (_, { choices: [first = ""], read, usual }) => {
      expect(read({ value: first, format: "General", source: { sheet: "Settings", address: "B2" } })).toBe(usual);
    },
  );

  it.each([
    ["Confidence", "0.95", "95%"],
    ["Confidence", "99.8", "99.8%"],
    ["Quartile rule", "dfe lait", "DfE LAIT"],
    ["Quartile rule", "exc", "QUARTILE.EXC"],
    ["Change is difference of", "Exact figures", "exact"],
    ["Approximate large counts", "TRUE", "yes"],
    ["Points wording", "", "percentage points"],
    ["Points wording", "poins", null],
    ["Similar within", "0.2", null],
    ["Similar within", "", null],
  ])("%s of %s stands for the choice %s", (name, typed, choice) => {
    expect(choiceFor(named(name), typed)).toBe(choice);
  });
});
