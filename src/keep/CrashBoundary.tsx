import { Component, type ReactNode } from 'react';
import { Loaded } from '../components/Loaded';
import { crashPage } from '../later-pages';
import { DrawAgain } from './draw-again';

interface CrashBoundaryProps {
  /** The path that is shown: another one is drawn afresh. */
  readonly path: string;
  readonly children: ReactNode;
}

/** Around the pages: if one of them breaks, hands the work over instead of an empty screen. React asks for a class here. */
export class CrashBoundary extends Component<CrashBoundaryProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override componentDidUpdate({ path }: CrashBoundaryProps) {
    if (path !== this.props.path && this.state.isBroken) this.drawAgain();
  }

  readonly drawAgain = () => this.setState({ isBroken: false });

  override render() {
    if (!this.state.isBroken) return this.props.children;
    return (
      <DrawAgain value={this.drawAgain}>
        <Loaded loader={crashPage} />
      </DrawAgain>
    );
  }
}
