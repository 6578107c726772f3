import { Component, type ReactNode } from 'react';

/** Stands in for a part that could not be fetched: the line is gone, or the office's server has a newer version. */
export class LoadBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <div className="message message-error" role="alert">
        <p>เปิดส่วนนี้ไม่สำเร็จ งานที่ทำไว้ยังอยู่ครบ กรุณาตรวจสัญญาณอินเทอร์เน็ต แล้วโหลดหน้านี้ใหม่</p>
        <button type="button" className="button" onClick={() => location.reload()}>
          โหลดหน้านี้ใหม่
        </button>
      </div>
    );
  }
}
