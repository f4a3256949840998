//! The report set on A4 pages: two, and more only where there is more to say than fits.

use super::draw::{Anchor, Drawing, Ink, Weight, solid};
use super::facts::Facts;
use super::font::Fonts;
use super::web::columns;
use super::words::{Line, Report};
use super::{days, pain};
use crate::t;
use crate::therapy::protocol::Modality;

/// A4, in points.
const WIDTH: f32 = 595.28;
const HEIGHT: f32 = 841.89;
const MARGIN: f32 = 42.0;
const INNER: f32 = WIDTH - 2.0 * MARGIN;
/// Where the foot begins.
const FOOT: f32 = HEIGHT - 40.0;

const TEXT: Look = Look { size: 8.5, weight: Weight::Regular, ink: Ink::Text };
const QUIET: Look = Look { ink: Ink::Quiet, ..TEXT };
const STRONG: Look = Look { weight: Weight::Strong, ..TEXT };
const HEADING: Look = Look { size: 10.5, weight: Weight::Strong, ink: Ink::Text };
const FIGURE: Look = Look { size: 15.0, weight: Weight::Strong, ink: Ink::Text };
const TITLE: Look = Look { size: 18.0, weight: Weight::Strong, ink: Ink::Text };
const CELL: Look = Look { size: 7.5, weight: Weight::Regular, ink: Ink::Text };
const SMALL: Look = Look { size: 7.0, weight: Weight::Regular, ink: Ink::Quiet };

/// How a text looks.
#[derive(Clone, Copy)]
struct Look {
    size: f32,
    weight: Weight,
    ink: Ink,
}

impl Look {
    fn line(self) -> f32 {
        self.size * 1.38
    }

    fn parts(self) -> (f32, Weight, Ink) {
        (self.size, self.weight, self.ink)
    }
}

/// Sets the report.
pub fn lay_out(report: &Report, facts: &Facts<'_>, fonts: &Fonts) -> Vec<Drawing> {
    let mut sheet = Sheet { fonts, pages: vec![Drawing::new(WIDTH, HEIGHT)], y: MARGIN };
    sheet.paragraph(&report.title, TITLE, 0.0, INNER);
    if let Some(rehearsal) = &report.rehearsal {
        sheet.paragraph(rehearsal, STRONG, 0.0, INNER);
    }
    sheet.y += 6.0;
    sheet.who_and_programme(report);
    sheet.figures(&report.figures);
    for remark in &report.remarks {
        sheet.paragraph(remark, TEXT, 0.0, INNER);
    }
    sheet.heading(&report.days_heading);
    sheet.picture(&days::draw(facts, INNER));
    sheet.heading(&report.pain_heading);
    sheet.picture(&pain::draw(facts, INNER));
    for line in &report.pain {
        sheet.paragraph(line, TEXT, 0.0, INNER);
    }
    sheet.new_page();
    sheet.heading(&report.table_heading);
    if report.rows.is_empty() {
        sheet.paragraph(&t!("export-report-none"), TEXT, 0.0, INNER);
    }
    sheet.table(report);
    sheet.notes(&report.notes.0, &report.notes.1);
    sheet.heading(&report.unknown.0);
    for line in &report.unknown.1 {
        sheet.paragraph(line, TEXT, 0.0, INNER);
    }
    let written = report.who.iter().chain(&report.notes.1).map(|(_, text)| text.as_str());
    if written.chain([report.programme.1[0].as_str()]).any(|text| !fonts.can_show(text)) {
        sheet.paragraph(&t!("export-report-boxes"), TEXT, 0.0, INNER);
    }
    sheet.feet(report);
    sheet.pages
}

/// The pages, and how far the last one is filled.
struct Sheet<'a> {
    fonts: &'a Fonts,
    pages: Vec<Drawing>,
    y: f32,
}

impl Sheet<'_> {
    fn page(&mut self) -> &mut Drawing {
        let last = self.pages.len() - 1;
        &mut self.pages[last]
    }

    fn new_page(&mut self) {
        self.pages.push(Drawing::new(WIDTH, HEIGHT));
        self.y = MARGIN;
    }

    /// Goes on to the next page where so many points don't fit any more.
    fn need(&mut self, height: f32) {
        if self.y + height > FOOT && self.y > MARGIN {
            self.new_page();
        }
    }

    /// One line at `left` points from the margin, its top where the page is filled to.
    fn line(&mut self, text: &str, look: Look, left: f32) {
        let at = (MARGIN + left, self.y + look.size);
        self.page().text(at, Anchor::Start, look.parts(), text);
    }

    fn paragraph(&mut self, text: &str, look: Look, left: f32, width: f32) {
        for line in self.fonts.lines(text, width, look.size, look.weight) {
            self.need(look.line());
            self.line(&line, look, left);
            self.y += look.line();
        }
        self.y += 2.0;
    }

    fn heading(&mut self, text: &str) {
        // A heading alone at the foot of a page heads nothing.
        self.need(HEADING.line() + 40.0);
        if self.y > MARGIN {
            self.y += 9.0;
        }
        self.line(text, HEADING, 0.0);
        self.y += HEADING.line() + 2.0;
    }

    fn picture(&mut self, picture: &Drawing) {
        self.need(picture.height);
        let y = self.y;
        self.page().place(picture, MARGIN, y);
        self.y += picture.height + 2.0;
    }

    fn who_and_programme(&mut self, report: &Report) {
        const LEFT: f32 = 214.0;
        const GAP: f32 = 22.0;
        let top = self.y;
        let labels = report.who.iter().map(|(label, _)| self.fonts.width(label, QUIET.size, QUIET.weight));
        let label_width = labels.fold(0.0, f32::max) + 10.0;
        for (label, value) in &report.who {
            self.line(label, QUIET, 0.0);
            if value.is_empty() {
                let y = self.y + QUIET.size + 2.0;
                let ends = [(MARGIN + label_width, y), (MARGIN + LEFT, y)];
                self.page().line(&ends, solid(Ink::Quiet, 0.6));
                self.y += QUIET.line();
            } else {
                self.paragraph(value, STRONG, label_width, LEFT - label_width);
                self.y -= 2.0;
            }
            self.y += 2.5;
        }
        let foot = self.y;
        self.y = top;
        self.line(&report.programme.0, HEADING, LEFT + GAP);
        self.y += HEADING.line() + 2.0;
        for (index, line) in report.programme.1.iter().enumerate() {
            self.paragraph(line, if index == 0 { STRONG } else { TEXT }, LEFT + GAP, INNER - LEFT - GAP);
        }
        self.y = self.y.max(foot) + 6.0;
    }

    fn figures(&mut self, figures: &[(String, String)]) {
        let mut left = 0.0;
        for (figure, label) in figures {
            self.line(figure, FIGURE, left);
            left += self.fonts.width(figure, FIGURE.size, FIGURE.weight) + 4.0;
            let at = (MARGIN + left, self.y + FIGURE.size);
            self.page().text(at, Anchor::Start, QUIET.parts(), label);
            left += self.fonts.width(label, QUIET.size, QUIET.weight) + 20.0;
        }
        self.y += FIGURE.line() + 4.0;
    }

    /// The table in one column or two, as many lines at a time as a page holds.
    fn table(&mut self, report: &Report) {
        const ROW: f32 = 12.2;
        let in_two = columns(&report.rows).len() > 1;
        let mut rest = report.rows.as_slice();
        while !rest.is_empty() {
            self.need(4.0 * ROW);
            let fit = (((FOOT - self.y) / ROW) as usize).saturating_sub(1).max(1);
            let page_lines = rest.len().min(if in_two { 2 * fit } else { fit });
            let (lines, later) = rest.split_at(page_lines);
            let column = if in_two { lines.len().div_ceil(2) } else { lines.len() };
            let top = self.y;
            for (lines, left) in lines.chunks(column.max(1)).zip([0.0, INNER / 2.0 + 9.0]) {
                self.y = top;
                let width = if in_two { INNER / 2.0 - 9.0 } else { INNER };
                self.column(&report.head, lines, left, width, ROW);
            }
            self.y = top + (column + 1) as f32 * ROW + 4.0;
            rest = later;
        }
    }

    fn column(&mut self, head: &[String; 5], lines: &[Line], left: f32, width: f32, row: f32) {
        // Where each cell begins, in parts of the width.
        const STOPS: [f32; 5] = [0.0, 0.27, 0.5, 0.79, 0.92];
        let stop = |index: usize| STOPS[index] * width;
        for (index, cell) in head.iter().enumerate() {
            self.line(cell, Look { weight: Weight::Strong, ..SMALL }, left + stop(index));
        }
        self.y += row;
        for line in lines {
            let edge = [(MARGIN + left, self.y - 1.5), (MARGIN + left + width, self.y - 1.5)];
            self.page().line(&edge, solid(Ink::Line, 0.5));
            for (index, cell) in line.cells.iter().enumerate() {
                let look = match (line.done, index, line.modality) {
                    (false, _, _) => Look { ink: Ink::Quiet, ..CELL },
                    (true, 1, Modality::Heat) => Look { ink: Ink::Heat, weight: Weight::Strong, ..CELL },
                    (true, 1, _) => Look { ink: Ink::Cold, weight: Weight::Strong, ..CELL },
                    (true, _, _) => CELL,
                };
                let room = if index == 4 { width } else { stop(index + 1) } - stop(index) - 3.0;
                self.line(&self.fitting(cell, look, room), look, left + stop(index));
            }
            self.y += row;
        }
    }

    /// The text, or as much of it as there is room for.
    fn fitting(&self, text: &str, look: Look, room: f32) -> String {
        let fits = |text: &str| self.fonts.width(text, look.size, look.weight) <= room;
        if fits(text) {
            return text.to_owned();
        }
        let mut cut: Vec<char> = text.chars().collect();
        while cut.pop().is_some() {
            let shorter: String = cut.iter().chain(['…'].iter()).collect();
            if fits(&shorter) {
                return shorter;
            }
        }
        String::new()
    }

    fn notes(&mut self, heading: &str, notes: &[(String, String)]) {
        if notes.is_empty() {
            return;
        }
        self.heading(heading);
        let label = |fonts: &Fonts, when: &str| fonts.width(when, QUIET.size, QUIET.weight);
        let width = notes.iter().map(|(when, _)| label(self.fonts, when)).fold(0.0, f32::max) + 10.0;
        for (when, note) in notes {
            self.need(QUIET.line());
            self.line(when, QUIET, 0.0);
            self.paragraph(note, TEXT, width, INNER - width);
        }
    }

    fn feet(&mut self, report: &Report) {
        let pages = self.pages.len();
        for (index, page) in self.pages.iter_mut().enumerate() {
            let y = FOOT + 12.0;
            page.line(&[(MARGIN, y - 10.0), (WIDTH - MARGIN, y - 10.0)], solid(Ink::Line, 0.5));
            page.text((MARGIN, y), Anchor::Start, SMALL.parts(), &report.disclaimer);
            let number = t!("export-report-page", page = (index + 1).to_string(), pages = pages.to_string());
            let right = format!("{} · {number}", report.made);
            page.text((WIDTH - MARGIN, y), Anchor::End, SMALL.parts(), &right);
        }
    }
}
