import { Component, type ReactNode } from 'react';

type Props = { readonly children: ReactNode };
type State = { readonly hasFailed: boolean };

/**
 * A bug ends here, once. The words stand in both languages because the languages themselves may be
 * what failed.
 */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { hasFailed: false };

  static getDerivedStateFromError(): State {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <main className="grid h-full place-content-center gap-3 p-6 text-center">
        <p className="text-lg font-semibold">Mặt Bằng gặp lỗi và phải dừng. / Mặt Bằng has failed.</p>
        <p>
          <a className="text-accent underline" href={window.location.href}>
            Tải lại / Reload
          </a>
          {' · '}
          <a className="text-accent underline" href={window.location.pathname}>
            Mở khung nhìn mặc định / Open the default view
          </a>
        </p>
      </main>
    );
  }
}
