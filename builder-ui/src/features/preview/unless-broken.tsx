import { Component, type ReactNode } from 'react';

interface UnlessBrokenProps {
  /** What is drawn; another one is tried anew. */
  of: unknown;
  children: ReactNode;
}

interface State {
  broken: boolean;
}

/** A form may be so unfinished that it cannot be drawn; the rest of the page stays. */
export class UnlessBroken extends Component<UnlessBrokenProps, State> {
  override state: State = { broken: false };

  static getDerivedStateFromError(): State {
    return { broken: true };
  }

  override componentDidUpdate({ of }: UnlessBrokenProps): void {
    if (this.state.broken && of !== this.props.of) this.setState({ broken: false });
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return <p>ยังแสดงแบบฟอร์มนี้ไม่ได้ กรุณาแก้ไขรายการที่แจ้งในหน้า “ตรวจและเผยแพร่” ก่อน</p>;
  }
}
