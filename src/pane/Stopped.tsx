import { Component, type ReactNode } from 'react';
import { words } from './words';

/** Stands in where the pane itself breaks down, so that it never turns into an empty page. */
export class Stopped extends Component<{ children: ReactNode }, { stopped: boolean }> {
  override state = { stopped: false };

  static getDerivedStateFromError(): { stopped: boolean } {
    return { stopped: true };
  }

  override render(): ReactNode {
    if (!this.state.stopped) return this.props.children;
    return (
      <main role="alert">
        <h1>{words.product}</h1>
        <p>{words.stopped.message} {words.failed.kept}</p>
        <button type="button" onClick={() => window.location.reload()}>{words.stopped.again}</button>
      </main>
    );
  }
}
