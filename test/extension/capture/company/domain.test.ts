import { describe, expect, it } from 'vitest';
import { readPage } from './read-page.ts';

const companyOf = (body: string, page = {}) => readPage(body, page).company;

describe('the domain', () => {
  it('is told beside its label where the page has no address of its own', () => {
    const page = { url: 'https://page.example/about', title: '关于我们 - 北风机器人有限公司' };
    expect(companyOf('<h1>关于我们</h1><p>网址：www.beifeng.example</p>', page).domain?.value).toBe(
      'beifeng.example',
    );
  });
  it('is told in capitals, and with words behind it, and is no name for that', () => {
    const page = { url: 'https://page.example/about', title: '北风园林' };
    const { domain, name } = companyOf(
      '<h1>公司简介</h1><p>北风园林是园林企业。</p><p>公司网址： BEIFENG.EXAMPLE 电子邮箱：a@163.com</p>',
      page,
    );
    expect([domain?.value, name?.value]).toEqual(['beifeng.example', '北风园林']);
  });
  it('is whose mail fits the title, though others are written to more often', () => {
    const page = { url: 'https://page.example/about', title: 'Northwind Capital' };
    const body =
      '<h1>About us</h1><p>Grievances: one@southgate.example, two@southgate.example</p><p>contact@northwind.example</p>';
    expect(companyOf(body, page).domain?.value).toBe('northwind.example');
  });
  it('is none that is set aside for examples', () => {
    const head = '<link rel="canonical" href="https://example.com/about/">';
    expect(companyOf('<h1>About us</h1>', { url: 'https://page.example/about', head }).domain).toBeNull();
  });
  it('is none whose ending was never filled in', () => {
    const head = '<link rel="canonical" href="https://northwind../about/">';
    const page = { url: 'https://page.example/about', head };
    expect(companyOf('<h1>About us</h1><p>info@northwind.example</p>', page).domain?.value).toBe(
      'northwind.example',
    );
  });
  it('of a translated copy is the one of the original', () => {
    const url = 'https://www-north--wind-example.translate.goog/about?_x_tr_sl=de';
    expect(companyOf('<h1>About us</h1><p>Northwind is a maker of robots.</p>', { url }).domain?.value).toBe(
      'north-wind.example',
    );
  });
});

describe('the domain', () => {
  it('of a host for careers is that of the company', () => {
    const { company } = readPage('<h1>About us</h1><p>We are a maker of robots.</p>', {
      url: 'https://careers.northwind.example/about',
    });
    expect(company.domain?.value).toBe('northwind.example');
  });
});

describe('without an address of the page', () => {
  it('its links tell the domain, and a button that leads to one page again and again does not', () => {
    const button = '<a href="https://meet.booking-tool.example/northwind/30min">Book a call</a>';
    const { company } = readPage(`<header>${button}</header>${button}<h1>About us</h1>${button}${button}`, {
      url: 'https://page.example/about',
    });
    expect(company.domain).toBeNull();
  });
});
