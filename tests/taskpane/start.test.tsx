/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import { createElement } from "react";
import { ErrorBoundary } from "../../src/taskpane/shell/ErrorBoundary";
import { StartScreen } from "../../src/taskpane/shell/StartScreen";

describe("where the pane cannot work", () => {
  it.each([
    { start: "outside-excel" as const, says: "Open this in Excel." },
    { start: "library-missing" as const, says: "ask IT to allow appsforoffice.microsoft.com" },
  ])("$start: says what to do", ({ start, says }) => {
    render(createElement(StartScreen, { start }));
    expect(screen.getByRole("alert")).toHaveTextContent(says);
  });

  it("shows a way on when drawing fails", () => {
    const silence = jest.spyOn(console, "error").mockReturnValue();
    const Broken = () => {
      throw new Error("a mistake in Quartile");
    };
    render(
      <ErrorBoundary>
        <Broken />
      </ErrorBoundary>,
    );
    expect(screen.getByRole("alert")).toHaveTextContent("The pane has stopped working.");
    expect(screen.getByRole("button", { name: "Show the pane again" })).toBeVisible();
    silence.mockRestore();
  });
});
