//! The report as one web page: styles and pictures inside, nothing fetched, two A4 pages when printed.
//!
//! It is written as well-formed XML too, so that every mistake in escaping shows in a test.

use std::fmt::Write as _;

use i18n_embed::LanguageLoader;

use super::facts::Facts;
use super::words::{Line, Report};
use super::{days, pain, svg};
use crate::text::LOADER;
use crate::therapy::protocol::Modality;

const STYLE: &str = include_str!("style.css");
/// The width the pictures are drawn for, in points: the printed page's.
const WIDTH: f32 = 511.0;
/// From so many lines on the table stands in two columns.
pub const LINES_IN_ONE_COLUMN: usize = 24;

/// The page.
pub fn page(report: &Report, facts: &Facts<'_>) -> String {
    let mut page = String::new();
    let lang = LOADER.current_language().to_string();
    let title = escaped(&report.title);
    put(&mut page, &format!("<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\"/>", escaped(&lang)));
    put(&mut page, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>");
    put(&mut page, &format!("<title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n<section>"));
    put(&mut page, &format!("<h1>{title}</h1>"));
    if let Some(rehearsal) = &report.rehearsal {
        put(&mut page, &format!("<p><strong>{}</strong></p>", escaped(rehearsal)));
    }
    put(&mut page, "<div class=\"two\">\n<dl>");
    for (label, value) in &report.who {
        let blank = if value.is_empty() { " class=\"blank\"" } else { "" };
        put(&mut page, &format!("<dt>{}</dt><dd{blank}>{}</dd>", escaped(label), escaped(value)));
    }
    put(&mut page, &format!("</dl>\n<div>\n<h2>{}</h2>", escaped(&report.programme.0)));
    for (index, line) in report.programme.1.iter().enumerate() {
        let tag = if index == 0 { "h3" } else { "p" };
        put(&mut page, &format!("<{tag}>{}</{tag}>", escaped(line)));
    }
    put(&mut page, "</div>\n</div>\n<ul class=\"figures\">");
    for (figure, label) in &report.figures {
        put(&mut page, &format!("<li><strong>{}</strong> {}</li>", escaped(figure), escaped(label)));
    }
    put(&mut page, "</ul>");
    paragraphs(&mut page, &report.remarks);
    heading(&mut page, &report.days_heading);
    put(&mut page, &svg::write(&days::draw(facts, WIDTH)));
    heading(&mut page, &report.pain_heading);
    put(&mut page, &svg::write(&pain::draw(facts, WIDTH)));
    paragraphs(&mut page, &report.pain);
    put(&mut page, "</section>\n<section>");
    heading(&mut page, &report.table_heading);
    if report.rows.is_empty() {
        paragraphs(&mut page, &[crate::t!("export-report-none")]);
    } else {
        put(&mut page, "<div class=\"tables\">");
        for lines in columns(&report.rows) {
            table(&mut page, report, lines);
        }
        put(&mut page, "</div>");
    }
    if !report.notes.1.is_empty() {
        heading(&mut page, &report.notes.0);
        put(&mut page, "<dl class=\"notes\">");
        for (when, note) in &report.notes.1 {
            put(&mut page, &format!("<dt>{}</dt><dd>{}</dd>", escaped(when), escaped(note)));
        }
        put(&mut page, "</dl>");
    }
    heading(&mut page, &report.unknown.0);
    paragraphs(&mut page, &report.unknown.1);
    put(&mut page, "</section>\n<footer>");
    paragraphs(&mut page, &[format!("{} {}.", report.disclaimer, report.made)]);
    put(&mut page, "</footer>\n</main>\n</body>\n</html>");
    page
}

/// The table's lines, in one column or two of the same length.
pub fn columns(lines: &[Line]) -> std::slice::Chunks<'_, Line> {
    let column = if lines.len() > LINES_IN_ONE_COLUMN { lines.len().div_ceil(2) } else { lines.len().max(1) };
    lines.chunks(column)
}

/// Text that stands for nothing but itself, in elements and in quoted attributes. Control characters, which no XML
/// may have, are left out.
pub fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\n' | '\t' => escaped.push(c),
            '\u{FFFE}' | '\u{FFFF}' => {}
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

fn put(page: &mut String, text: &str) {
    let _infallible = writeln!(page, "{text}");
}

fn heading(page: &mut String, text: &str) {
    put(page, &format!("<h2>{}</h2>", escaped(text)));
}

fn paragraphs(page: &mut String, texts: &[String]) {
    for text in texts {
        put(page, &format!("<p>{}</p>", escaped(text)));
    }
}

fn table(page: &mut String, report: &Report, lines: &[Line]) {
    let head: String = report.head.iter().map(|cell| format!("<th scope=\"col\">{}</th>", escaped(cell))).collect();
    put(page, &format!("<table>\n<thead><tr>{head}</tr></thead>\n<tbody>"));
    for line in lines {
        let class = match line.modality {
            _ if !line.done => "not",
            Modality::Heat => "heat",
            _ => "cold",
        };
        let cells: String = line.cells.iter().map(|cell| format!("<td>{}</td>", escaped(cell))).collect();
        put(page, &format!("<tr class=\"{class}\">{cells}</tr>"));
    }
    put(page, "</tbody>\n</table>");
}
