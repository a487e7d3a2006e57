/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import { Later } from "../../src/taskpane/shell/Later";

/** A part that the network gives at the second asking. */
function fetchedLate() {
  const load = jest.fn<Promise<string>, []>();
  load.mockRejectedValueOnce(Object.assign(new Error("offline"), { name: "ChunkLoadError" }));
  load.mockResolvedValue("the part");
  return load;
}

const later = (load: () => Promise<string>, attempt: number) => (
  <FluentProvider theme={webLightTheme}>
    <Later load={load} attempt={attempt}>
      {(part) => part}
    </Later>
  </FluentProvider>
);

it("a part that could not be fetched is told of, and fetched at the next attempt, then no more", async () => {
  const load = fetchedLate();
  const { rerender } = render(later(load, 1));
  expect(await screen.findByRole("alert")).toHaveTextContent("A part of Quartile could not be loaded.");
  rerender(later(load, 2));
  expect(await screen.findByText("the part")).toBeVisible();
  expect(screen.queryByRole("alert")).toBeNull();
  rerender(later(load, 3));
  expect(load).toHaveBeenCalledTimes(2);
});
