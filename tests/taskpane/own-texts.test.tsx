/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useSyncExternalStore } from "react";
import { createOwnTextStore, type OwnTextStore, type saveOwnText } from "../../src/app/own-text-drafts";
import type { OwnText } from "../../src/core/facts/report";
import { ParagraphList } from "../../src/taskpane/paragraphs/ParagraphList";
import { paragraph, report } from "../support/pane-report";

type Change = Parameters<typeof saveOwnText>[0];
type Answer = Awaited<ReturnType<typeof saveOwnText>>;

const SAVED: Answer = { ok: true, value: "saved" };

function ownText(part: Partial<OwnText> = {}): OwnText {
  return { key: "CP1", section: "", text: "", status: "Draft", stale: [], lastTime: null, ...part };
}

function List({ store, own }: { readonly store: OwnTextStore; readonly own: OwnText }) {
  useSyncExternalStore(store.subscribe, store.getState);
  const paragraphs = [paragraph({ id: "p", kind: "indicator", number: 7, text: "The draft.", own })];
  return (
    <FluentProvider theme={webLightTheme}>
      <ParagraphList
        report={report({ paragraphs })}
        showCell={() => Promise.resolve(null)}
        ask={() => undefined}
        isBusy={false}
        isPublished={false}
        ownTexts={store.of(report().period)}
        announce={() => undefined}
      />
    </FluentProvider>
  );
}

/** The list with one paragraph; what was saved; and a way to show the next refresh's report. */
function open(own: OwnText, answer: Answer = SAVED) {
  const saved: Change[] = [];
  const save = (change: Change) => {
    saved.push(change);
    return Promise.resolve(answer);
  };
  const store = createOwnTextStore(save);
  const { rerender } = render(<List store={store} own={own} />);
  const refreshWith = (next: OwnText): void => {
    rerender(<List store={store} own={next} />);
  };
  return { user: userEvent.setup(), saved, refreshWith };
}

const SAID_WHEN_SAVED =
  "Saved on the Narrative sheet. Check its figures yourself: a refresh names only those that change later.";

const editor = () => screen.getByLabelText("Your text for paragraph 7");
const press = (name: string) => screen.getByRole("button", { name });

it("begins from the draft, saves to the workbook, and shows what was saved until the next report", async () => {
  const { user, saved, refreshWith } = open(ownText());
  await user.click(press("Edit paragraph 7"));
  expect(editor()).toHaveFocus();
  expect(editor()).toHaveValue("The draft.");
  await user.clear(editor());
  await user.type(editor(), "My own words.");
  await user.click(press("Save"));
  expect(saved).toEqual([{ key: "CP1", period: report().period, was: "", text: "My own words." }]);
  expect(screen.getByText("My own words.")).toBeVisible();
  expect(screen.getByText("7 · your text")).toBeVisible();
  // What is done, and no more: no figure that an author typed is held against the facts.
  expect(screen.getByText(SAID_WHEN_SAVED)).toBeVisible();
  expect(press("Edit paragraph 7")).toHaveFocus();

  refreshWith(ownText({ text: "My own words, and a colleague’s." }));
  expect(screen.getByText("My own words, and a colleague’s.")).toBeVisible();
  expect(screen.queryByText(SAID_WHEN_SAVED)).toBeNull();
});

it("saves a second change over the first, without a refresh between", async () => {
  const { user, saved } = open(ownText({ text: "First." }));
  await user.click(press("Edit paragraph 7"));
  await user.type(editor(), " Second.");
  await user.click(press("Save"));
  await user.click(press("Edit paragraph 7"));
  await user.type(editor(), " Third.");
  await user.click(press("Save"));
  expect(saved.map(({ was, text }) => [was, text])).toEqual([
    ["First.", "First. Second."],
    ["First. Second.", "First. Second. Third."],
  ]);
});

it("keeps what is being typed through a refresh", async () => {
  const { user, refreshWith } = open(ownText());
  await user.click(press("Edit paragraph 7"));
  await user.type(editor(), " More.");
  refreshWith(ownText());
  expect(editor()).toHaveValue("The draft. More.");
});

it.each<{ name: string; answer: Answer; says: RegExp }>([
  {
    name: "other words by now",
    answer: { ok: true, value: "changed-meanwhile" },
    says: /The words on the Narrative sheet have changed/,
  },
  { name: "no row", answer: { ok: true, value: "no-such-paragraph" }, says: /no row for this paragraph/ },
  { name: "too long a text", answer: { ok: true, value: "too-long" }, says: /32,767 characters/ },
  {
    name: "a refusal of Excel's",
    answer: {
      ok: false,
      fault: { code: "AccessDenied", title: "Excel did not allow it.", advice: "Unlock it.", details: "" },
    },
    says: /Excel did not allow it. Unlock it. Your words are kept here./,
  },
])("keeps the words in the pane where they could not be saved: $name", async ({ answer, says }) => {
  const { user } = open(ownText(), answer);
  await user.click(press("Edit paragraph 7"));
  await user.type(editor(), " More.");
  await user.click(press("Save"));
  expect(screen.getByText(says)).toBeVisible();
  expect(editor()).toHaveValue("The draft. More.");
});

it("shows a colleague's words that came meanwhile, and saves over them only once they were seen", async () => {
  const { user, saved, refreshWith } = open(ownText());
  await user.click(press("Edit paragraph 7"));
  refreshWith(ownText({ text: "A colleague’s words." }));
  expect(screen.getByText(/now says: “A colleague’s words.”/)).toBeVisible();
  await user.click(press("Save"));
  expect(saved).toMatchObject([{ was: "A colleague’s words.", text: "The draft." }]);
});

it("discards only when that is asked, and writes nothing then", async () => {
  const { user, saved } = open(ownText());
  await user.click(press("Edit paragraph 7"));
  await user.type(editor(), " More.");
  await user.click(press("Discard"));
  expect(saved).toEqual([]);
  expect(screen.getByText("The draft.")).toBeVisible();
});

it("offers what was said last time as a start, while nothing that was typed would be lost", async () => {
  const { user } = open(ownText({ lastTime: { period: "Q2 2024/25", text: "Said in autumn." } }));
  await user.click(press("Edit paragraph 7"));
  await user.click(press("Start from Q2 2024/25"));
  expect(editor()).toHaveValue("Said in autumn.");
  await user.type(editor(), " And more.");
  expect(screen.queryByRole("button", { name: "Start from Q2 2024/25" })).toBeNull();
  await user.clear(editor());
  await user.click(press("Start from Q2 2024/25"));
  expect(editor()).toHaveValue("Said in autumn.");
});
