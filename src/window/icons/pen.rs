//! A pen with round tips on a 20-unit grid, its origin in the middle: what the signs are drawn with.

use egui::epaint::{Mesh, PathShape, PathStroke};
use egui::{Color32, CornerRadius, Painter, Pos2, Rect, Shape, Stroke, pos2, vec2};

use crate::window::theme::tokens::STROKE_ICON;

/// A point on the grid: right and down, each from -10 to 10.
pub(super) type Point = (f32, f32);

pub(super) struct Pen<'a> {
    painter: &'a Painter,
    middle: Pos2,
    unit: f32,
    color: Color32,
    /// Line width in grid units.
    width: f32,
}

impl<'a> Pen<'a> {
    pub(super) fn new(painter: &'a Painter, rect: Rect, color: Color32) -> Self {
        let unit = rect.width().min(rect.height()) / 20.0;
        // A middle on a whole pixel keeps upright and level strokes equally sharp in every sign of a row.
        let pixels = painter.pixels_per_point();
        let snap = |value: f32| (value * pixels).round() / pixels;
        let middle = pos2(snap(rect.center().x), snap(rect.center().y));
        // Small signs get a heavier line, large ones a lighter: the eye reads both as the same weight.
        let width = if unit < 1.0 { STROKE_ICON * 1.1 } else { STROKE_ICON * (1.0 - 0.08 * (unit - 1.0).min(2.0)) };
        Self { painter, middle, unit, color, width }
    }

    /// A line through the points, ends and corners round.
    pub(super) fn line(&self, points: &[Point]) {
        let points: Vec<Pos2> = points.iter().map(|&point| self.at(point)).collect();
        self.tips(&points);
        self.painter.line(points, Stroke::new(self.width * self.unit, self.color));
    }

    /// A smooth line: no tips are needed between its points, only at the two ends.
    pub(super) fn curve(&self, points: &[Point]) {
        let points: Vec<Pos2> = points.iter().map(|&point| self.at(point)).collect();
        self.tips(&[points.first(), points.last()].map(|end| end.copied().unwrap_or(self.middle)));
        self.painter.line(points, Stroke::new(self.width * self.unit, self.color));
    }

    /// A smooth line with flat ends.
    pub(super) fn dash(&self, points: &[Point]) {
        let points = points.iter().map(|&point| self.at(point)).collect();
        self.painter.line(points, Stroke::new(self.width * self.unit, self.color));
    }

    /// A closed outline with round corners.
    pub(super) fn outline(&self, points: &[Point]) {
        let mut closed = points.to_vec();
        closed.extend(points.first().copied());
        self.line(&closed);
    }

    pub(super) fn circle(&self, middle: Point, radius: f32) {
        let stroke = Stroke::new(self.width * self.unit, self.color);
        // A circle's stroke lies outside of its radius; ours is centred on it, as a line is.
        self.painter.circle_stroke(self.at(middle), (radius - self.width / 2.0) * self.unit, stroke);
    }

    pub(super) fn disc(&self, middle: Point, radius: f32) {
        self.painter.circle_filled(self.at(middle), radius * self.unit, self.color);
    }

    /// A filled block from its left top to its right bottom.
    pub(super) fn block(&self, from: Point, to: Point, radius: f32) {
        let rounding = CornerRadius::same((radius * self.unit).round() as u8);
        self.painter.rect_filled(Rect::from_two_pos(self.at(from), self.at(to)), rounding, self.color);
    }

    /// A filled convex shape.
    pub(super) fn fill(&self, points: &[Point]) {
        let points = points.iter().map(|&point| self.at(point)).collect();
        let edge = PathStroke::new(self.unit * 1.4, self.color);
        self.painter.add(PathShape { points, closed: true, fill: self.color, stroke: edge });
    }

    /// Fills what lies between two edges of as many points each; the outline smooths the mesh's bare edge.
    pub(super) fn between(&self, one: &[Point], other: &[Point]) {
        let mut mesh = Mesh::default();
        for (&left, &right) in one.iter().zip(other) {
            mesh.colored_vertex(self.at(left), self.color);
            mesh.colored_vertex(self.at(right), self.color);
        }
        for corner in (0..mesh.vertices.len().saturating_sub(3) as u32).step_by(2) {
            mesh.add_triangle(corner, corner + 1, corner + 2);
            mesh.add_triangle(corner + 1, corner + 2, corner + 3);
        }
        self.painter.add(Shape::mesh(mesh));
        let outline = one.iter().chain(other.iter().rev()).map(|&point| self.at(point)).collect();
        self.painter.add(Shape::closed_line(outline, PathStroke::new(self.unit * 0.8, self.color)));
    }

    /// Rounds the line's ends and corners off. On a thin line the tips would show as beads, so it goes without.
    fn tips(&self, points: &[Pos2]) {
        let width = self.width * self.unit;
        if width * self.painter.pixels_per_point() >= 2.4 {
            for &point in points {
                // A polygon, because a filled circle is smoothed outwards and would stand out as a bead.
                let round = (0..16u8).map(|step| {
                    let (sin, cos) = (f32::from(step) * std::f32::consts::TAU / 16.0).sin_cos();
                    point + vec2(cos, sin) * width / 2.0
                });
                self.painter.add(Shape::convex_polygon(round.collect(), self.color, Stroke::NONE));
            }
        }
    }

    fn at(&self, (x, y): Point) -> Pos2 {
        self.middle + vec2(x, y) * self.unit
    }
}

/// Points along a circle, from one angle to another, in degrees clockwise from the right.
pub(super) fn arc((x, y): Point, radius: f32, from: f32, to: f32) -> Vec<Point> {
    let steps = ((to - from).abs() / 6.0).ceil().max(2.0) as usize;
    arc_of(steps, (x, y), radius, from, to)
}

/// As [`arc`], with a given number of steps.
pub(super) fn arc_of(steps: usize, (x, y): Point, radius: f32, from: f32, to: f32) -> Vec<Point> {
    (0..=steps)
        .map(|step| {
            let angle = (from + (to - from) * step as f32 / steps as f32).to_radians();
            (x + radius * angle.cos(), y + radius * angle.sin())
        })
        .collect()
}

/// Points along Bézier curves that continue one another: the start, then (control, control, end) again and again.
pub(super) fn bezier(start: Point, curves: &[[Point; 3]]) -> Vec<Point> {
    let mut points = vec![start];
    let mut from = start;
    for &[one, two, to] in curves {
        for step in 1..=12u8 {
            let t = f32::from(step) / 12.0;
            let s = 1.0 - t;
            let mix = |a: f32, b: f32, c: f32, d: f32| {
                s * s * s * a + 3.0 * s * s * t * b + 3.0 * s * t * t * c + t * t * t * d
            };
            points.push((mix(from.0, one.0, two.0, to.0), mix(from.1, one.1, two.1, to.1)));
        }
        from = to;
    }
    points
}
