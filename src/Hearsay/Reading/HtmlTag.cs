namespace Hearsay.Reading;

/// <summary>The elements that the reading of a page tells apart.</summary>
internal enum HtmlTag : byte
{
    /// <summary>Any element not named below.</summary>
    Other,
    Html, Head, Body, Main, Article, Section, Div, Header, Footer, Nav, Aside, Address, Hgroup, Search,
    P, H1, H2, H3, H4, H5, H6, Blockquote, Pre, Hr, Br, Center,
    Ul, Ol, Menu, Li, Dl, Dt, Dd,
    Table, Caption, Thead, Tbody, Tfoot, Tr, Td, Th, Colgroup, Col,
    Figure, Figcaption, Picture, Img, Video, Audio, Canvas, Map, Object, Embed, Source, Track, Param, Area, Wbr,
    Details, Summary, Dialog,
    Form, Fieldset, Legend, Label, Input, Button, Select, Optgroup, Option, Textarea, Datalist, Output,
    A, Span, Time, Meta, Link, Base, Title, Cite, Q, Sup, Sub,
    B, Big, Code, Em, Font, I, S, Small, Strike, Strong, Tt, U,
    Script, Style, Noscript, Iframe, Noembed, Noframes, Xmp, Svg, Template, Plaintext, Frameset, Frame,
}
