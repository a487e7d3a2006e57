/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, render, screen } from "@testing-library/react";
import type { RefreshStep } from "../../src/app/refresh-outcome";
import { RefreshProgress } from "../../src/taskpane/overview/RefreshProgress";

const HALF_A_MINUTE = 30_000;

const pane = (step: RefreshStep) => (
  <FluentProvider theme={webLightTheme}>
    <RefreshProgress step={step} onCancel={() => undefined} />
  </FluentProvider>
);

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

it.each<{ step: RefreshStep; says: RegExp }>([
  { step: "reading", says: /Wait, or cancel: nothing has been written yet\./ },
  { step: "writing", says: /if it never does, you will be told here/ },
])("a step of half a minute is spoken of: $step", ({ step, says }) => {
  render(pane(step));
  expect(screen.getByRole("status")).not.toHaveTextContent("half a minute");
  act(() => {
    jest.advanceTimersByTime(HALF_A_MINUTE);
  });
  expect(screen.getByRole("status")).toHaveTextContent(says);
});

it("a next step is waited for anew", () => {
  const { rerender } = render(pane("reading"));
  act(() => {
    jest.advanceTimersByTime(HALF_A_MINUTE - 1);
  });
  rerender(pane("writing"));
  act(() => {
    jest.advanceTimersByTime(HALF_A_MINUTE - 1);
  });
  expect(screen.getByRole("status")).not.toHaveTextContent("half a minute");
});
