import { explainCommand } from "../../src/commands/explain-command";

/** A command, and what it did, in order. */
function recorded() {
  const deeds: string[] = [];
  const deed = (name: string) => () => {
    deeds.push(name);
    return Promise.resolve();
  };
  return { deeds, command: explainCommand({ ask: deed("explains"), showPane: deed("shows the pane") }), deed };
}

it("completes first, then opens the pane and explains the selected cell", async () => {
  const { deeds, command, deed } = recorded();
  await command({ completed: () => void deed("completes")() });
  expect(deeds).toEqual(["completes", "shows the pane", "explains"]);
});

it("works from the keyboard, where Excel hands over no event", async () => {
  const { deeds, command } = recorded();
  await command();
  expect(deeds).toEqual(["shows the pane", "explains"]);
});
