//! Drawings made of a few shapes, in points from the top left; an SVG picture and a PDF page are both written from them.

/// A drawing.
#[derive(Debug, Clone, Default)]
pub struct Drawing {
    /// Points.
    pub width: f32,
    /// Points.
    pub height: f32,
    /// In the order they are painted.
    pub shapes: Vec<Shape>,
    /// What is to be seen, for those who can't see it.
    pub story: String,
}

/// A colour, named by what it stands for. For paper: dark on white, and told apart without colour by shape and word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ink {
    /// Letters.
    Text,
    /// Second-rank text.
    Quiet,
    /// Hairlines.
    Line,
    /// Hours asleep.
    Asleep,
    /// Cold.
    Cold,
    /// Cold's pale ground.
    ColdSoft,
    /// Heat.
    Heat,
    /// Heat's pale ground.
    HeatSoft,
    /// What didn't happen.
    Rest,
    /// Paper.
    Paper,
}

impl Ink {
    /// Red, green and blue, 0 to 255.
    pub const fn rgb(self) -> [u8; 3] {
        match self {
            Ink::Text => [0x12, 0x16, 0x1C],
            Ink::Quiet => [0x55, 0x60, 0x6E],
            Ink::Line => [0xDD, 0xE2, 0xE8],
            Ink::Asleep => [0xE9, 0xEC, 0xF3],
            Ink::Cold => [0x0B, 0x66, 0xC3],
            Ink::ColdSoft => [0xDC, 0xEB, 0xFB],
            Ink::Heat => [0xA8, 0x4B, 0x07],
            Ink::HeatSoft => [0xFB, 0xE6, 0xCF],
            Ink::Rest => [0x4A, 0x5B, 0x6C],
            Ink::Paper => [0xFF, 0xFF, 0xFF],
        }
    }
}

/// How heavy letters are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Weight {
    /// Text.
    Regular,
    /// Headings and values.
    Strong,
}

/// Which end of a text its point is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    /// Its beginning.
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

/// The edge of a shape.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stroke {
    /// Colour.
    pub ink: Ink,
    /// Points.
    pub width: f32,
    /// Whether it is broken.
    pub dashed: bool,
}

/// A shape.
#[derive(Debug, Clone)]
pub enum Shape {
    /// An upright rectangle.
    Rect {
        /// Left.
        x: f32,
        /// Top.
        y: f32,
        /// To the right.
        width: f32,
        /// Down.
        height: f32,
        /// Of the corners.
        radius: f32,
        /// Inside.
        fill: Option<Ink>,
        /// Around it.
        stroke: Option<Stroke>,
    },
    /// A path of straight lines.
    Line {
        /// Its corners.
        points: Vec<(f32, f32)>,
        /// How it is drawn.
        stroke: Stroke,
    },
    /// A circle.
    Circle {
        /// Its middle.
        middle: (f32, f32),
        /// Its radius.
        radius: f32,
        /// Inside.
        fill: Ink,
        /// Around it.
        stroke: Option<Stroke>,
    },
    /// One line of text.
    Text {
        /// On the baseline.
        at: (f32, f32),
        /// Which end `at` is.
        anchor: Anchor,
        /// Points.
        size: f32,
        /// How heavy.
        weight: Weight,
        /// Colour.
        ink: Ink,
        /// What it says.
        text: String,
    },
}

/// A continuous edge.
pub const fn solid(ink: Ink, width: f32) -> Stroke {
    Stroke { ink, width, dashed: false }
}

/// A broken edge.
pub const fn dashed(ink: Ink, width: f32) -> Stroke {
    Stroke { ink, width, dashed: true }
}

impl Drawing {
    /// An empty one.
    pub fn new(width: f32, height: f32) -> Self {
        Drawing { width, height, ..Drawing::default() }
    }

    /// A filled rectangle.
    pub fn fill(&mut self, (x, y, width, height): (f32, f32, f32, f32), radius: f32, ink: Ink) {
        self.rect((x, y, width, height), radius, Some(ink), None);
    }

    /// A rectangle.
    pub fn rect(
        &mut self,
        (x, y, width, height): (f32, f32, f32, f32),
        radius: f32,
        fill: Option<Ink>,
        stroke: Option<Stroke>,
    ) {
        self.shapes.push(Shape::Rect { x, y, width, height, radius, fill, stroke });
    }

    /// A line.
    pub fn line(&mut self, points: &[(f32, f32)], stroke: Stroke) {
        self.shapes.push(Shape::Line { points: points.to_vec(), stroke });
    }

    /// A circle.
    pub fn circle(&mut self, middle: (f32, f32), radius: f32, fill: Ink, stroke: Option<Stroke>) {
        self.shapes.push(Shape::Circle { middle, radius, fill, stroke });
    }

    /// A text.
    pub fn text(&mut self, at: (f32, f32), anchor: Anchor, (size, weight, ink): (f32, Weight, Ink), text: &str) {
        self.shapes.push(Shape::Text { at, anchor, size, weight, ink, text: text.to_owned() });
    }

    /// Puts another drawing onto this one, its top left corner at `(x, y)`.
    pub fn place(&mut self, other: &Drawing, x: f32, y: f32) {
        self.shapes.extend(other.shapes.iter().cloned().map(|shape| shape.moved(x, y)));
    }
}

impl Shape {
    fn moved(mut self, right: f32, down: f32) -> Self {
        match &mut self {
            Shape::Rect { x, y, .. } => {
                *x += right;
                *y += down;
            }
            Shape::Line { points, .. } => points.iter_mut().for_each(|point| {
                point.0 += right;
                point.1 += down;
            }),
            Shape::Circle { middle: at, .. } | Shape::Text { at, .. } => {
                at.0 += right;
                at.1 += down;
            }
        }
        self
    }
}
