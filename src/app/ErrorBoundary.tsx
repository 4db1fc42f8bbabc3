import { Component, type ReactNode } from 'react';
import { ErrorView } from './ErrorView.tsx';

interface ErrorBoundaryProps {
  children: ReactNode;
  /** An error is over when this changes. */
  resetKey: string;
  /** Forgets what failed, so that showing the children again tries anew. */
  onReset: () => void;
}

interface ErrorBoundaryState {
  /** Boxed, because anything can be thrown, `null` too. */
  failure: { error: unknown } | null;
}

/** Shows what went wrong in place of the view that threw, until the reader retries or moves on. */
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
