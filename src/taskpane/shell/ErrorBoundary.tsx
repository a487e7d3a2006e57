import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly broken: boolean;
}

/** Shows its children, or, when drawing them fails, a way on instead of an empty pane. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { broken: false };

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <div role="alert">
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>The pane has stopped working.</MessageBarTitle> Your input sheets were not touched. If this
            happens again, close the pane and open it from the Home tab.
          </MessageBarBody>
          <MessageBarActions>
            <Button
              onClick={() => {
                this.setState({ broken: false });
              }}
            >
              Show the pane again
            </Button>
          </MessageBarActions>
        </MessageBar>
      </div>
    );
  }
}
