/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import type { RefreshOutcome } from "../../src/app/refresh-outcome";
import { createRefreshStore } from "../../src/app/refresh-state";
import type { Paragraph } from "../../src/core/facts/report";
import { openPane, openPaneAfter, WRITTEN } from "../support/pane";
import { paragraph, report } from "../support/pane-report";

describe("paragraphs with a reason and action still to fill in", () => {
  const own = {
    key: "CP1, reason and action",
    section: "",
    text: "",
    status: "To fill in",
    stale: [],
    lastTime: null,
  };
  const prompt = paragraph({ id: "p", kind: "prompt", ref: "CP1", text: "Reason: [why]\nAction: [what]", own });
  const asking = (part: Partial<Paragraph> = {}): RefreshOutcome => ({
    ...WRITTEN,
    report: report({ paragraphs: [{ ...prompt, ...part }] }),
  });

  it("say how many there are, before anything is copied", async () => {
    await openPaneAfter(asking());
    expect(screen.getByText("Reason and action · to fill in")).toBeVisible();
    expect(screen.getByText(/^1 reason and action is still to fill in\./)).toBeVisible();
  });

  it("ask once more before they are published", async () => {
    const wishes: unknown[] = [];
    const store = createRefreshStore(({ wish }) => {
      wishes.push(wish);
      return Promise.resolve(asking());
    });
    const user = openPane(store);
    await user.click(screen.getByRole("button", { name: "Refresh dashboard" }));
    await user.click(screen.getByRole("button", { name: "Mark Q3 2024/25 as published" }));
    expect(screen.getByText("1 reason and action is still to fill in.")).toBeVisible();
    expect(wishes).toEqual([{ kind: "refresh" }]);
    await user.click(screen.getByRole("button", { name: "Publish all the same" }));
    expect(wishes.at(-1)).toEqual({ kind: "publish" });
  });

  it("say no more of it once both are filled in", async () => {
    await openPaneAfter(asking({ own: { ...own, text: "Reason: a.\nAction: b.", status: "Your text" } }));
    expect(screen.queryByText(/still to fill in/)).toBeNull();
    expect(screen.getByText("Reason and action · your text")).toBeVisible();
  });
});
