//! A drawing as inline SVG.

use std::fmt::Write as _;

use super::draw::{Anchor, Drawing, Ink, Shape, Stroke, Weight};
use super::web::escaped;

/// The `<svg>` element of a drawing. It grows with the page and is told to screen readers by its story.
pub fn write(drawing: &Drawing) -> String {
    let (width, height) = (num(drawing.width), num(drawing.height));
    let story = escaped(&drawing.story);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" role=\"img\" \
         aria-label=\"{story}\">\n"
    );
    for shape in &drawing.shapes {
        svg.push_str(&element(shape));
        svg.push('\n');
    }
    svg + "</svg>"
}

fn element(shape: &Shape) -> String {
    match shape {
        Shape::Rect { x, y, width, height, radius, fill, stroke } => format!(
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"{}\" fill=\"{}\"{}/>",
            num(*x),
            num(*y),
            num(*width),
            num(*height),
            num(*radius),
            fill.map_or("none".to_owned(), hex),
            edge(*stroke)
        ),
        Shape::Line { points, stroke } => {
            let points: Vec<String> = points.iter().map(|(x, y)| format!("{},{}", num(*x), num(*y))).collect();
            format!("<polyline points=\"{}\" fill=\"none\"{}/>", points.join(" "), edge(Some(*stroke)))
        }
        Shape::Circle { middle: (x, y), radius, fill, stroke } => format!(
            "<circle cx=\"{}\" cy=\"{}\" r=\"{}\" fill=\"{}\"{}/>",
            num(*x),
            num(*y),
            num(*radius),
            hex(*fill),
            edge(*stroke)
        ),
        Shape::Text { at: (x, y), anchor, size, weight, ink, text } => {
            let anchor = match anchor {
                Anchor::Start => "start",
                Anchor::Middle => "middle",
                Anchor::End => "end",
            };
            let weight = match weight {
                Weight::Regular => "400",
                Weight::Strong => "600",
            };
            format!(
                "<text x=\"{}\" y=\"{}\" font-size=\"{}\" font-weight=\"{weight}\" text-anchor=\"{anchor}\" \
                 fill=\"{}\">{}</text>",
                num(*x),
                num(*y),
                num(*size),
                hex(*ink),
                escaped(text)
            )
        }
    }
}

fn edge(stroke: Option<Stroke>) -> String {
    let Some(Stroke { ink, width, dashed }) = stroke else { return String::new() };
    let mut edge = format!(" stroke=\"{}\" stroke-width=\"{}\"", hex(ink), num(width));
    if dashed {
        let _infallible = write!(edge, " stroke-dasharray=\"2 1.5\"");
    }
    edge
}

fn hex(ink: Ink) -> String {
    let [r, g, b] = ink.rgb();
    format!("#{r:02x}{g:02x}{b:02x}")
}

/// A length with two digits, as short as it gets.
fn num(value: f32) -> String {
    let text = format!("{value:.2}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
