import { describe, expect, it } from 'vitest';
import { nameOf } from './name-of.ts';

describe('the name of a company', () => {
  it.each([
    [
      'is whole where its domain is the end of it',
      '<footer><p>Great Northwind Robotics Pvt. Ltd.</p></footer>',
      {
        title: 'Contact Us | Great Northwind Robotics Pvt. Ltd.',
        url: 'https://www.northwindrobotics.example/contact',
      },
      'Great Northwind Robotics Pvt. Ltd.',
    ],
    [
      'is no section that address and heading call the page',
      '<h1>Farm robots</h1><p>It does.</p><a href="/careers">Careers</a><a href="/products">Products</a><a href="mailto:info@northwind.example">Mail</a>',
      { title: 'Farm robots | Northwind', url: 'https://page.example/farm-robots/' },
      'Northwind',
    ],
    [
      'stands before the year of its rights where no title tells it',
      '<ul><li>About Northwind</li></ul><footer>Northwind © 2018. All Rights Reserved.</footer>',
      { title: 'Home' },
      'Northwind',
    ],
    [
      'is no link of the foot behind the word copyright',
      '<h1>Hello</h1><footer><p>Privacy Policy | Copyright &amp; Disclaimer</p></footer>',
      { title: 'Northwind Robots' },
      'Northwind Robots',
    ],
    [
      'is who publishes the site, as France asks',
      '<h1>Mentions légales</h1><p>Le site nordvent.example est édité par Nordvent Robots, société par actions simplifiée au capital de 20 000 euros.</p>',
      { title: 'Mentions légales', lang: 'fr' },
      'Nordvent Robots',
    ],
    [
      'is none of a title that names the page alone',
      '<h1>Meet the Team</h1>',
      { title: 'Meet the Team' },
      null,
    ],
    [
      'stands without the section of its site',
      '<h1>About us</h1>',
      {
        title: 'Northwind at a Glance',
        head: '<meta property="og:site_name" content="Northwind Investors">',
      },
      'Northwind',
    ],
    [
      'may be of two, joined by a sign or by their kin',
      '<h1>Impressum</h1><p>Weber &amp; Sohn Feinblech GmbH</p>',
      { title: 'Impressum', lang: 'de' },
      'Weber & Sohn Feinblech GmbH',
    ],
    [
      'may begin with a figure and end in a form of any country',
      '<h1>Impressum</h1><p>7winds UG (haftungsbeschränkt)</p>',
      { title: '7[ ]', lang: 'de' },
      '7winds UG (haftungsbeschränkt)',
    ],
    [
      'is no sentence on copyright',
      '<h1>Impressum</h1><p>Nordwind GmbH</p><p>Copyright-Vermerks im ursprünglichen Text enthalten</p>',
      { title: 'Impressum', lang: 'de' },
      'Nordwind GmbH',
    ],
    [
      'is not whose pictures stand on it by licence',
      '<h1>Impressum</h1><p>Icons von Beispiel Inc. &amp; Mitwirkende, CC-BY 4.0</p>',
      { title: 'Impressum | Kanzlei Nordwind', lang: 'de' },
      'Kanzlei Nordwind',
    ],
    [
      'is not what its address says that the page is about',
      '<h1>Staff leasing &amp; hiring</h1><p>Staff leasing &amp; hiring takes days.</p><p>Staff leasing &amp; hiring by Northwind.</p>',
      {
        title: 'Staff leasing & hiring | Northwind',
        url: 'https://page.example/services/staff-leasing-hiring/',
      },
      'Northwind',
    ],
    [
      'is long where it is registered',
      '<h1>Contact us</h1>',
      { title: 'Northwind Calibration & Inspection Services (Pvt.) Ltd' },
      'Northwind Calibration & Inspection Services (Pvt.) Ltd',
    ],
    [
      'is the words on the page that make its domain',
      '<h1>About us</h1><p>North Wind Technologies is a small firm.</p><p>info@northwind.example</p>',
      { title: '---', url: 'https://northwind.example/about' },
      'North Wind',
    ],
    ['is no word of a template', '<h1>About us</h1>', { title: 'Title' }, null],
    [
      'stands behind whose the rights are',
      '<h1>Contact us</h1><footer>© 2017 All rights reserved to Northwind</footer>',
      { title: 'Contact us' },
      'Northwind',
    ],
    [
      'is the address in its title, whatever its partners are called',
      '<h1>About us</h1><p>Southgate Foods Inc. trusts us.</p><p>Southgate Foods Inc. is a partner.</p><p>Southgate Foods Inc. came first.</p>',
      { title: 'About us- northwindrobots.com' },
      'northwindrobots',
    ],
    [
      'may end in what its makers do as well',
      '<h1>About us</h1><footer>© 2024 Northwind Stone & Design. All rights reserved. Web design by Southgate</footer>',
      { title: 'Site' },
      'Northwind Stone & Design',
    ],
    [
      'keeps the whole of its legal form',
      '<h1>About us</h1><footer>© 2024 Northwind Labels Pvt . Ltd. | All rights reserved</footer>',
      { title: 'Site' },
      'Northwind Labels Pvt. Ltd.',
    ],
    [
      'is no address, where the page calls itself otherwise',
      '<h1>About us</h1><footer>© Northwind Robotics Ltd</footer>',
      {
        url: 'https://nwr.example/about',
        title: 'Northwind Robotics Ltd - About',
        head: '<meta name="application-name" content="nwr.example">',
      },
      'Northwind Robotics Ltd',
    ],
    [
      'stands behind copyrights too',
      '<h1>About us</h1><footer>Copyrights © 2024 by Northwind | All Rights Reserved</footer>',
      { title: 'About us' },
      'Northwind',
    ],
    [
      'may be long, where title and foot agree on it',
      '<h1>About us</h1><footer><h6>Northwind Wetland &amp; Assisted Seeding Research Centre</h6></footer>',
      { title: 'Northwind Wetland & Assisted Seeding Research Centre' },
      'Northwind Wetland & Assisted Seeding Research Centre',
    ],
    [
      'ends before a stroke',
      '<h1>Robots</h1><footer>Copyright © 2009 Northwind Robotics / Design by Mara</footer>',
      { title: 'Contact', url: 'https://www.nw-r.example/contact' },
      'Northwind Robotics',
    ],
    [
      'is no section of its site in any language',
      '<h1>فريق العمل</h1>',
      { title: 'فريق العمل', lang: 'ar' },
      null,
    ],
  ])('%s', (_, body, page, name) => {
    expect(nameOf(body, page)).toBe(name);
  });
});
