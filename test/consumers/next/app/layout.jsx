import 'genauth-mfa-react/styles.css';
import { Cache } from './Cache.jsx';

export const metadata = { title: 'Next', icons: 'data:,' };

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>
        <Cache>{children}</Cache>
      </body>
    </html>
  );
}
