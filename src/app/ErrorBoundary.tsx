import { Component, type ReactNode } from 'react';
import { ErrorView } from './ErrorView.tsx';

interface ErrorBoundaryProps {
  children: ReactNode;
  /** A change of this key resets the boundary. */
  resetKey: string;
  /** Clears what failed, so that rendering the children again retries it. */
  onReset: () => void;
}

interface ErrorBoundaryState {
  /** Wrapped, because `null` can be thrown too. */
  failure: { error: unknown } | null;
}

/** Shows an error page in place of a view that threw, until the reader retries or goes elsewhere. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failure: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { failure: { error } };
  }

  override componentDidUpdate({ resetKey }: ErrorBoundaryProps) {
    if (this.state.failure && resetKey !== this.props.resetKey) this.reset();
  }

  override componentWillUnmount() {
    if (this.state.failure) this.props.onReset();
  }

  reset = () => {
    this.props.onReset();
    this.setState({ failure: null });
  };

  override render() {
    const { failure } = this.state;
    return failure ? <ErrorView error={failure.error} onRetry={this.reset} /> : this.props.children;
  }
}
