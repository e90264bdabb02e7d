package org.carillon.provider.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormFieldsTest {

    @Test
    void decodesPercentEncodingAndPlus() {
        assertEquals(List.of(new Parameter("Body", "a b+c & d=é€")), parse("Body=a+b%2Bc+%26+d%3D%C3%A9%e2%82%ac"));
    }

    @Test
    void keepsRepeatedNamesInTheirOrder() {
        assertEquals(
                List.of(new Parameter("A", "2"), new Parameter("B", ""), new Parameter("A", "1")), parse("A=2&B=&A=1"));
    }

    @Test
    void takesTheFirstEqualsSignAsTheBorder() {
        assertEquals(List.of(new Parameter("a", "b=c")), parse("a=b=c"));
    }

    @Test
    void takesANameWithoutValue() {
        assertEquals(List.of(new Parameter("a", ""), new Parameter("b", "1")), parse("a&&b=1&"));
    }

    @Test
    void takesWrongEncodingAsItStands() {
        assertEquals(
                List.of(new Parameter("a", "100%"), new Parameter("b", "%zz"), new Parameter("c", "%4")),
                parse("a=100%&b=%zz&c=%4"));
    }

    @Test
    void readsTheStatedCharset() {
        Charset latin1 = ContentType.of("application/x-www-form-urlencoded; charset=ISO-8859-1")
                .charset();
        assertEquals(
                List.of(new Parameter("a", "é")),
                FormFields.parse("a=%E9".getBytes(StandardCharsets.US_ASCII), latin1));
    }

    @Test
    void anUnknownCharsetIsTakenForUtf8() {
        assertEquals(
                StandardCharsets.UTF_8,
                ContentType.of("text/plain; charset=klingon").charset());
        assertEquals(StandardCharsets.UTF_8, ContentType.of(null).charset());
    }

    @Test
    void anEmptyBodyHasNoFields() {
        assertEquals(List.of(), parse(""));
    }

    private static List<Parameter> parse(String body) {
        return FormFields.parse(body.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
