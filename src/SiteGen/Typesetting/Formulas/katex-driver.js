"use strict";

// The engine has no console, and KaTeX reports through one what is no fault of the formula (\show, missing metrics).
globalThis.console = { log() {}, info() {}, warn() {}, error() {} };

const driver = (() => {
    // KaTeX underlines the fault with combining characters in the excerpt that ends its message.
    const excerptOf = message => message.replace(/^[^]*?(at position \d+|at end of input): /, "").replace(/[\u0332\u2026]/g, "");

    // A fault in the replacement of a macro has a position in the replacement, which the formula knows nothing of.
    function isInside(error, tex) {
        const excerpt = excerptOf(error.message);
        return error.position !== undefined && error.position <= tex.length && tex.includes(excerpt)
            && tex.indexOf(excerpt) <= error.position
            && tex.lastIndexOf(excerpt) + excerpt.length >= error.position;
    }

    function settings(display, macros, refused) {
        return {
            displayMode: display,
            output: "htmlAndMathml",
            throwOnError: true,
            strict: "ignore",
            trust: context => { refused.push(context.command); return false; },
            maxSize: 200,
            maxExpand: 2000,
            macros,
        };
    }

    function fault(error, tex) {
        if (!(error instanceof katex.ParseError)) {
            const message = error instanceof RangeError ? "The formula is nested too deeply" : String(error.message);
            return { html: "", message, position: -1, length: 0, refused: "" };
        }

        const inside = isInside(error, tex);
        return {
            html: "",
            message: error.rawMessage,
            position: inside ? error.position : -1,
            length: inside ? error.length : 0,
            refused: "",
        };
    }

    function typeset(tex, display, macros) {
        const refused = [];
        try {
            const html = katex.renderToString(tex, settings(display, { ...macros }, refused));
            return { html, message: "", position: -1, length: 0, refused: refused[0] ?? "" };
        } catch (error) {
            return fault(error, tex);
        }
    }

    function messageOf(tex) {
        try {
            katex.__parse(tex, { strict: "ignore", throwOnError: true });
            return "";
        } catch (error) {
            return String(error.rawMessage);
        }
    }

    // KaTeX does not publish its tables. Whatever looks like a name in its own text is tried out on it.
    function known(script, pattern, write, complaint) {
        const names = new Set(Array.from(script.matchAll(pattern), match => match[1]));
        return Array.from(names).filter(name => !messageOf(write(name)).startsWith(complaint)).sort().join("\n");
    }

    return {
        typeset,
        commands: script =>
            known(script, /"(\\\\[a-zA-Z]+)"/g, name => name.slice(1), "Undefined control sequence").replaceAll("\\\\", "\\"),
        environments: script =>
            known(script, /"([a-zA-Z]+\*?)"/g, name => `\\begin{${name}}`, "No such environment"),
    };
})();
