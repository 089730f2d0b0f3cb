import type { ReactNode } from 'react';
import 'cchc-widgets/cdn/cchc-widgets.css';

export const metadata = { title: 'next', icons: 'data:,' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="vi">
      <body>{children}</body>
    </html>
  );
}
