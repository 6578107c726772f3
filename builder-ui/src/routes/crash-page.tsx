import { Component, type ReactNode } from 'react';

/** Stands in for a page that broke while it was drawn. React gives this only to classes. */
export class CrashPage extends Component<{ children: ReactNode }, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError(): { crashed: boolean } {
    return { crashed: true };
  }

  override render(): ReactNode {
    if (!this.state.crashed) return this.props.children;
    return (
      <main className="narrow">
        <div className="message message-error" role="alert">
          <h1>หน้านี้ขัดข้อง</h1>
          <p>ข้อมูลที่บันทึกไว้แล้วไม่สูญหาย กรุณาโหลดหน้านี้ใหม่</p>
          <button type="button" className="button" onClick={() => location.reload()}>
            โหลดหน้านี้ใหม่
          </button>
        </div>
      </main>
    );
  }
}
