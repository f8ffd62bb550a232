import type { SignTable } from './schema';

/** Learnt by `npm run learn` from the labelled messages in tests/corpus; not to be edited by hand. */
export const SIGNS: SignTable = {
  patterns: [
    'blame-shifting',
    'boundary-attack',
    'breadcrumbing',
    'devaluation',
    'entitlement',
    'gaslighting',
    'guilt-tripping',
    'hoovering',
    'interrogation',
    'invalidation',
    'love-bombing',
    'minimizing',
    'playing-the-victim',
    'projection',
    'silent-treatment',
    'threat',
    'triangulation',
    'withholding',
    'word-twisting',
  ],
  bias: [
    -6.23,
    -6.12,
    -4.061,
    -5.803,
    -7.238,
    -7.835,
    -4.812,
    -4.935,
    -3.818,
    -6.862,
    -7.597,
    -6.568,
    -5.151,
    -8.649,
    -4.864,
    -6.526,
    -4.478,
    -6.27,
    -5.483,
  ],
  unit: 0.2892,
  lines: `
$	a-21f8g-24h-15m-16n21p17q-22s-11
%amends	b-21d-14e9f-22h-18i-12j-16k-25l-23m-9n-16o19p-20q-12r29s-11
%amends $	a-15c-6d-11i8j7l-13m-18o10p-19r13s-13
%amends _ $	a-9c-5m14
%amends _ exist	m21
%amends _ noth	g18
%amends _ that	b10s16
%amends about	a15
%amends for	e-16j-9l13m11o-16r-14s13
%amends is	a12
%anybody-at-all	c-18d20e-21f7j-9k8l30m16n21o-8q10s-8
%anybody-at-all _ $	b11k-15o15p-16q11
%anybody-at-all _ ?	q14
%anybody-at-all _ and	d-12o18
%anybody-at-all _ could	d19f11l14
%anybody-at-all _ in	h8p-12q15
%anybody-at-all _ is	b-11d16j-8k10n10p9r-13
%anybody-at-all _ me	g14m8
%anybody-at-all _ not	a14b-11d-10f7k11r9
%anybody-at-all _ that	n9o24p-10s7
%anybody-at-all _ the	a-14d14f14g-12h9n-8
%anybody-at-all _ to	a25m10r11
%anybody-at-all _ up	i11
%anybody-at-all _ worse	l16
%anybody-at-all _ you	b-9j11k13l-18q-10
%anybody-at-all _ |	a9b-17l9m18n-10r7s7
%anybody-at-all before	k12
%anybody-at-all brother	g12q20
%anybody-at-all do	a19n8q15
%anybody-at-all get	h10l18m13
%anybody-at-all in	d-12q27
%anybody-at-all is	l10m9n15q-12
%anybody-at-all mum	h10k8q-15
%anybody-at-all own	i12
%anybody-at-all to	g19
%anybody-at-all who	a-10l16m-12p12r23
%anybody-at-all with	l13n10q-9
%apart	c-6d-21e-19g10h43j-11n-10p-18q16s-10
%apart _ $	k20r10
%apart _ and	h16q10
%apart _ done	o10
%apart _ it	h12
%apart _ left	h10
%apart _ |	d-10h20
%apart left	a9g19i8p-11
%apart tim	h17
%apart you	d-15h9k7
%attacked	c-8e-40f-8i-19k-11m86
%attacked _ a	a-9l21
%attacked _ i	m11
%attacked _ the	l-12m18o8r14
%attacked _ |	m13
%attacked by	m20
%attacked for	m17
%attacked here	m12
%attacked is	j12
%attacked to	a-11d34e-10g14m-12p-12q11
%attacked trial	m12
%attacked |	j12m14o8s8
%authority	c-7e-10f-12g-13h-18l-19o-13p65
%authority _ about	p15
%barrier	a22b27g-19j-14k-9l-14o10p13q-11r-11
%barrier _ not	c9
%barrier in	b21
%barrier |	b19o10p-13s10
%because	a43c-16e18f13h-17l-12n14o-7q-28s11
%because _ not	a19b19o9
%because _ so	e14
%because _ you	a31
%because _ |	a18
%because i	a-23c-6e21g-14h-12i11m-8r-12s13
%because of	a11f-10o-8r-8
%because to	e18
%because you	a38e-8m13n11o11
%big-number	c-26f-22h-12j-9n-18o-12p-11r-9s-9
%big-number _ $	b-10d14e-11g-16l-10m-8p13r11
%big-number _ ?	i9l17
%big-number _ and	d-13g-10k10m-9
%big-number _ he	q21
%big-number _ i	a10i-9l-11m15q-11s-8
%big-number _ in	i7l26
%big-number _ is	b-17i7l14
%big-number _ not	l13p11
%big-number _ of	h-8l-12m8
%big-number _ on	d11i11l-10m10
%big-number _ you	e19i-7l11
%big-number _ |	i8j-7m-10q10s-8
%big-number day	g-12k17l-11o34
%big-number minut	i8
%big-number quid	l20
%big-number the	e20
%big-number week	e-9l17
%big-number year	d18m24p-10s10
%body-part	b-11d12e-18f-10h12m-10
%body-part $	a12b11c7f-9g-20h18j-7l-14m7p20q-12
%body-part ?	d19h15
%body-part _ i	g22i8q-15
%body-part _ it	h8o-8p17q11
%body-part _ out	l12
%body-part _ the	h10k-6l12q19r10s-7
%body-part _ you	f9l12p-17r9
%body-part and	c10d24p14
%body-part in	b-10r16
%body-part on	b20c5h-8l10r17
%body-part to	c8d-12f7h10j16r7
%came-out-with	a9f14l22p-13
%came-out-with like	b10f10l13m9q11
%child	a25e21f8g21i8j15k7o11q19r15s12
%child $	f7g-17o17
%child _ $	n10p23q-14
%child _ be	l28
%child _ |	g-12l9q12r14
%child in	q20
%child who	a9r15
%child |	b9e11g12s7
%claimant	b-16c-8d18f-10h-9i-13k15l16q23
%claimant $	d16f7h15l-16m-9o9p-12r8s10
%claimant _ $	e13k14p10
%claimant _ and	f9l13
%claimant _ be	a11l24q18
%claimant _ for	g13h19
%claimant _ had	q25
%claimant _ have	l-12o14p-13
%claimant _ is	e11h9i9o-11
%claimant _ not	a18g14h-8j7k-8p18q-13
%claimant _ out	b13p19r10
%claimant _ when	e16r8
%claimant _ you	b-11k11n14p-12
%claimant _ |	a9e15h7r8s7
%claimant for	e17n9
%claimant get	c6f8r16
%claimant had	l23s11
%claimant i	e12h13s-9
%claimant is	a12d-10e9f-10j-12q-14r13s12
%claimant so	e15
%claimant who	i-12n8q11r11
%claimant with	k15l9n8
%claimant you	a-11h15j7l-9
%claimant |	a18d-12e15g-12n-8s10
%colleague	a9c-18f7g-15n-18o-10q17r-10
%come-back	a-13c-10d-16f-15g-12h51k-14l-17o-17q-20
%come-back _ $	a-14b26h24l-10r8
%come-back _ or	h10p17
%come-back _ that	h11
%come-back _ |	c9h23
%come-back call	p15
%come-back come	h14
%come-back home	h13p-13r14
%come-back me	h23
%dare	d-13e-9f12m-8p39
%dare _ $	p16
%dare hear	f13
%dare me	p13
%dare not	p18
%deceitful	b-16d-15e-9j-17k-10m-8n13q-9s-18
%deceitful _ $	f9m9
%deceitful memori	f10
%degree	c-15e15g-14i9k-23o-15s15
%degree $	a11e9i9j-7k-7m21r8
%degree _ $	b12e-16h15l10r-8s-11
%degree _ ?	i-10j12l-10
%degree _ about	f15s-8
%degree _ am	b18e-10l-9q-10
%degree _ are	b9d11f-9s9
%degree _ being	o13
%degree _ could	g26n10
%degree _ i	a-17b18f-10j-7k-7s-10
%degree _ is	a16e18f-8j-9r11s11
%degree _ it	a15n16q14r-8
%degree _ just	b20
%degree _ me	h17m11n-8q-10
%degree _ my	m8s14
%degree _ of	e15l11r12
%degree _ sensitive	j10
%degree _ the	b9c9d16l18p-19s7
%degree _ to	g21p-9
%degree _ want	l-14n-10q13s14
%degree _ was	f13s16
%degree _ will	b-12e18n11s-13
%degree _ work	b9
%degree _ you	c-13e11f11g33l-12s10
%degree _ your	d-10l19s-10
%degree _ |	b10d15i10j13o11p20q18
%degree basical	s13
%degree because	s12
%degree busy	g19
%degree call	l16
%degree cold	m15
%degree easi	a11h11p12
%degree high	b14
%degree i	a9c-8p-20r-9s19
%degree little	c6r12
%degree much	a10b10c9j-8k-7l-11n-10
%degree my	s15
%degree personal	j12
%degree so	j12q10
%degree thank	a17
%degree they	l17
%degree too	j17
%degree we	s10
%degree what	b-17f-8
%degree you	e10f-9i-8l14o9s-9
%degree your	b-9e27g13k8
%degree |	e-9o10q30r9
%deluded	d-14f32i-7l-18m-9n-9s-7
%deluded $	f24
%deluded _ $	f21
%deluded _ ?	f20
%denial	b-13c-15d-29e10f70h-19i-19k-9r-10s-12
%denial _ $	f8r8
%denial _ no	f11j15l-14
%denial _ |	f11
%denial not	f11i-10
%denial once	f8k-6n10q12
%denial was	f26
%device	a11c-16f20g-12i38k-9n13o10q12
%device $	a-10b-26l19r19
%device _ and	i16n8
%device _ i	e17
%device _ you	e-13f7i7m7o14q10
%device _ |	a21b12f8h9i15l-13s10
%device give	i16
%device on	b24i8n13
%drawn-line	b46c8d-12h-16i-11k-27m-14r-11s7
%drawn-line $	a16c-5e10i11l-12p-14s-7
%drawn-line _ $	a-11b-21c6e-14f-7g12h-12l11n15o-10p10s17
%drawn-line _ a	b27o9
%drawn-line _ be	b11
%drawn-line _ breathe	s13
%drawn-line _ did	b14
%drawn-line _ in	b-12e19p13
%drawn-line _ is	b17c7o8
%drawn-line _ my	b11
%drawn-line _ on	b15e-10
%drawn-line _ to	a-19o-7r-10s-9
%drawn-line _ you	g-14n11o19s18
%drawn-line _ your	b14e-8g13n16s-7
%drawn-line _ |	c-7e10f8j7
%drawn-line a	b-13d13g-11j8l-18
%drawn-line and	d13j19
%drawn-line before	r15
%drawn-line clap	l19
%drawn-line come	b-10e16
%drawn-line from	l16
%drawn-line hour	b20
%drawn-line if	p15
%drawn-line me	b15
%drawn-line time	b18
%drawn-line to	b15c6j8o16q-13s9
%drawn-line you	a12e-8o20
%drawn-line |	b19d-14p-14s-10
%dreaming	b9d-14f27j15l18
%dreamt	f32i-14j-19l-10n-11
%easy-one	d-21i-16j7m-14n-14o-26p-18q19s-13
%easy-one $	a10c7e15h-11l-11m-12n-11s-12
%easy-one _ $	a9c-10e9f17g12n11o10s-13
%easy-one _ a	b16c6h11p13
%easy-one _ about	h8m14
%easy-one _ air	k17
%easy-one _ and	a14g14k-13m9r11s-8
%easy-one _ are	f-7l13n13p10
%easy-one _ face	c11
%easy-one _ fami	g22
%easy-one _ feel	k9
%easy-one _ from	h15
%easy-one _ hear	h15
%easy-one _ help	f15
%easy-one _ i	g-16k-8l-9m14p-10q-17s9
%easy-one _ is	b-18d-14g11h-10i-7l-16q15
%easy-one _ it	a24b-16d-11g-14j-9k-7n-16p10
%easy-one _ like	e16k12
%easy-one _ me	b10e-9n9o9
%easy-one _ much	b18f-7
%easy-one _ of	f18g17
%easy-one _ one	d13i16
%easy-one _ the	b-20g-15k-7m21s10
%easy-one _ to	a-16b16c-7p-13
%easy-one _ us	h14
%easy-one _ you	c-6f15g21h24i-13l13m8o-17
%easy-one _ your	h14
%easy-one _ |	a15c6e-11i-16q18s-7
%easy-one a	b-12d17g-12i7j8l-10s18
%easy-one about	a15n11o9q16r-8s8
%easy-one ask	e16q10
%easy-one at	j10
%easy-one for	d-12e-18f-10g20h19i-11n-8s14
%easy-one how	m19q-11
%easy-one if	b17e13g-10q10s7
%easy-one me	a-11d15e-14g14j10l10p-10
%easy-one no	b15e16f-10g21m-9o-9s-13
%easy-one permission	s12
%easy-one the	a23b-10d-14f-11p-10q18
%easy-one to	a11c6h8i-7j7l26n-12o9
%easy-one too	b17
%easy-one you	b-10d-11e18h-24i21l15q-13r-12
%easy-one your	c7f7j-7k8
%endowment	d32h-10l19n25o25p-10q11
%endowment $	a9f8j-9k9o-15p37s9
%endowment _ $	c-9e11i-9j10m15o17r12s-8
%endowment _ a	d14g14l10p-16q15
%endowment _ and	a10b-20d21e-17f7h8l11q10
%endowment _ date	i15
%endowment _ do	c12l10
%endowment _ humour	j12
%endowment _ i	a25g11i-7j-7m9q-12
%endowment _ not	c11d11e13
%endowment _ own	b19s8
%endowment _ the	a15f13g14i9j7k-7l23n-10o11q13s-8
%endowment _ you	h13j7l14o9r14
%endowment _ your	b10c5d31
%endowment _ |	g19h-11k-8l10n-24o23r-10s13
%endowment a	c-5e9f-11h-15p-14r-10
%endowment and	d23
%endowment her	a14b18e9g14
%endowment is	d26f-7
%endowment it	b12e17g16o14p12s7
%endowment me	g12h13j8k7o-10p10
%endowment my	g16m10s7
%endowment of	j10
%endowment that	f-13g10o-8r8
%endowment the	c-6d-10g20i-9o-11
%endowment thi	m14
%endowment us	k20
%endowment you	a10c6e-9j-11l-13m-10n15o17s-10
%endowment your	f9k-11n-9o-8
%event	h11j-20k-13l16m-13n-9p-14q-9
%event $	a17d-10g13i8o13q17r11
%event ?	d14e-15i31j-7
%event _ $	a15c-16g-15h19j11k14m-22
%event _ ?	d10e12h-13j-11m-8r-13s-11
%event _ a	a-12k-12m13n8o-11r-9
%event _ about	d11f-15l-20n23
%event _ again	f11p10
%event _ all	a10c8e-17g12k-7n17
%event _ am	r9s10
%event _ and	d24f8o-9p20q-16s-8
%event _ are	a12h7k8p27
%event _ as	b10s17
%event _ basical	l20
%event _ be	b-15c-5g17h17i-9k7
%event _ been	c11g-11h12l-13m-8q10
%event _ better	p17
%event _ but	a-11c14f9h11s9
%event _ can	b-14e11i11j-8p11r16
%event _ clear	d21
%event _ control	n17
%event _ do	c9d-11
%event _ due	e17
%event _ feel	j11m7
%event _ fine	g31l-13
%event _ for	f7g13h-12i-11m17n-9
%event _ grown	d19
%event _ have	c8f8l21n13o9p-11
%event _ hormon	j11
%event _ how	a-12b10c9e22f22g10k8p-9s10
%event _ i	a18b12f-12g10j-10k9l-22
%event _ in	a9f17g12i7k-7o13r21
%event _ is	a-10c-6e10g-13i16j10l10o26r-8
%event _ it	d-14f10g-11l-17r8s-8
%event _ just	a-10q13
%event _ last	o22p10
%event _ like	c6f8h14k7m10
%event _ longer	s11
%event _ luck	k6l13
%event _ me	g12h20j-20m24p-12
%event _ mine	e23l-17q11
%event _ most	l13
%event _ my	g31h-12i8k-10n-10s12
%event _ never	a15h8j7n10
%event _ no	c-5n-8r-8s16
%event _ not	b18e-9g-20j-9l-10m-8n-17o-16s-7
%event _ now	a-12b-10j18
%event _ of	f22g-15h-9i7l12m-9o-10p14s10
%event _ ok	g18
%event _ on	a14b15e-9f-8o9q-11s-8
%event _ paranoia	f13
%event _ person	h13
%event _ pure	f10l13
%event _ real	h13k8
%event _ scary	f14
%event _ slow	i14
%event _ so	e13h7l-10n12q12s10
%event _ still	c13h12p10
%event _ stop	a10k12p19r-7
%event _ sweet	c10
%event _ that	d18e10f7g-13h-9i-10r-10
%event _ the	e-10h18j14k-18m8n10
%event _ then	f7g10r15
%event _ there	b-11f17j9
%event _ third	i12
%event _ time	j14
%event _ to	a11i9j-9m10n15o-13p-13r13
%event _ two	a9
%event _ us	a11h25k7m8
%event _ way	d12p18
%event _ what	e16j-8k-7q15s24
%event _ where	g16
%event _ with	b-9h17j8o11p9
%event _ worth	g25m9
%event _ you	a12b-9c5f8g18h-8m-12n12r12s8
%event _ your	a13c9f18p13s12
%event _ |	d-14m-9n18o-11p15r-22s-11
%event all	a13h10n10p12
%event and	c-8f13g-13j12k-8l9m-8n-9s-8
%event are	f12
%event before	p13q-10r14
%event cold	h11
%event com	a19b13l-9m8
%event depend	c10r12
%event did	l17
%event door	p16
%event email	r10
%event house	e19h-8r7
%event i	f-9h-12k9l16p12s24
%event in	e-9f8i11o-11p-14r-17s13
%event is	a10e10f10g19h9j25k10m11n8o11r-9
%event mean	e11s18
%event must	j10
%event on	d-11f8h-11i11n14
%event or	b24i-12
%event out	c6e14l-13
%event round	i7q19
%event suit	e15
%event tak	a16
%event taxi	i11
%event the	d14e10g15i-19r-9
%event then	i13
%event time	h16j15n8s7
%event to	d10e-9h-9k15r-10
%event tone	r17
%event true	f12
%event was	a-16c-16d-23f-9h18i-8l10m-10o-10p-11q-14
%event way	f7l18n-8
%event when	n13o-9
%event work	e23
%event would	c5d18p18r-12
%event you	f12g10h-8i13j11k-11n9o-14q17r9s13
%event your	c8l13n18p12
%event |	a-13b16c13e-9f22k-13n-14o12q-15r-20s-8
%everyone	d13e-18g-21k10l16m18n10o-15p-13r-9s10
%everyone $	a19d-14l10m9q11
%everyone _ $	k-8l12m10p-18
%everyone _ in	q14
%everyone _ me	m16
%everyone _ my	q15
%everyone _ the	m-8n-13q19
%everyone _ to	a26i-7l-10m8n9r12
%everyone _ was	k11
%everyone _ worse	l15
%everyone _ |	c6m10q-9
%everyone before	k12
%everyone in	q26
%everyone is	l11q-16
%everyone other	h-8k21q-14s9
%everyone rest	d13k-9s14
%everyone to	g23s7
%everyone who	l17m-7p10r18
%everyone with	l16n13
%explains	b23h21o-9
%extreme-name	b-11c-9e-23f-21g-10h-8i-16k-15l-16m10n12p-25q-23r-33s50
%extreme-name $	a9b21e-9j12l11s29
%extreme-name ?	b17m-8s12
%extreme-name _ $	a14e10g10i7n-9p21
%extreme-name _ are	s11
%extreme-name _ but	a18
%extreme-name _ discus	e12
%extreme-name _ for	s15
%extreme-name _ just	c8
%extreme-name _ me	d-14j-9m-10n9o9
%extreme-name _ since	k10
%extreme-name _ to	h12o9s8
%extreme-name _ you	a-12f-10h8i-7o8q-12s12
%extreme-name _ |	a11d-19j11k-8m15n15
%extreme-name and	s15
%extreme-name blame	a21
%extreme-name else	k7
%extreme-name one	d12n12
%extreme-name problem	q22
%extreme-name who	s13
%extreme-name |	c-6d19e-8i-8j-8k-6m13q10s11
%family-word	c6d-14g33i-8j-14k-12
%family-word $	a12d11e13f-12l-11m-13
%family-word _ a	a25d-14e12g-14l-12p-15s18
%family-word _ and	f9l18
%family-word _ is	d-15e11g-15h8l-10
%family-word _ will	r17
%family-word _ |	c9h-8s13
%family-word is	g-17j-7n9p13s11
%family-word pressure	a22
%family-word so	e14
%family-word will	m17o8
%family-word |	b-11l12m7n-17r16
%fated	k20n-10q-10
%fated _ $	k16
%fated _ |	k18
%fated whole	k9
%faulting	b-9d-21f-14g13k-16n50o-9p-18q-11
%faulting _ $	m18
%faulting the	m11
%feel	b-13e-10f-7h-10i-25j17l-13r-11
%feel $	j26m15n22o12
%feel ?	a17l15
%feel _ $	c-7f11h-15i11k-6q23
%feel _ ?	a12g-10h-8j16
%feel _ a	j15k7
%feel _ about	a9b-15c-6e-9j30r9
%feel _ again	h13
%feel _ and	a15d-11f9g29i-18r-10
%feel _ answer	i15o9
%feel _ at	a10b13c10e23i-8j9o-11p11s7
%feel _ be	b-14h8l14m12r-17
%feel _ better	a9d22g13k8
%feel _ but	m15
%feel _ by	j13
%feel _ cry	j20
%feel _ daughter	o11
%feel _ done	h8r11
%feel _ down	b17e15p16
%feel _ else	h10j17
%feel _ fault	k9
%feel _ feel	k12m10
%feel _ for	c8h-10m9n14o8r11s16
%feel _ from	e9l15o10p-10q14
%feel _ grip	j13
%feel _ heart	g15
%feel _ i	c-7e-15f-16g10h8j-12k12m14p-19r-24s19
%feel _ in	d11e12g-17i9l13m14n17p15s-7
%feel _ is	j10
%feel _ it	b-23d15e11f8j17l10o13p-19
%feel _ look	f7n13
%feel _ me	e16i-8q18
%feel _ nicer	d15
%feel _ no	g13l11p17r-8
%feel _ nobody	k13
%feel _ of	c-6e-16j7m-9o-10r19
%feel _ our	h17
%feel _ out	a-11e10n11o17
%feel _ over	j17
%feel _ quiet	o16
%feel _ shame	p18
%feel _ sick	d13
%feel _ spell	e11
%feel _ sympathy	m17n11
%feel _ talent	d17
%feel _ that	a-16c-8h11j13k-7l13n-11o9p-14r16
%feel _ the	a-18b11c14d12i8k13l-18o15p16q-10s8
%feel _ though	c10o15
%feel _ thought	s11
%feel _ tir	l18
%feel _ to	a20d-17e24h11j8l10n-12o26p11
%feel _ true	f12
%feel _ want	m13
%feel _ we	b11h13j-8
%feel _ when	b-15d-11o-12p9
%feel _ who	p20r-8
%feel _ with	b-14d13h21l-10n-14o-16s13
%feel _ you	b-10c7d13e15i-7j12k10m-9r22
%feel _ your	b19c10p12
%feel _ yourself	d12g13j-7
%feel _ |	a-13c9d11e13g17h18k-9r-8s-10
%feel a	a11f-10j11k-9m16o-14p14q-18r14
%feel alive	k11
%feel all	j-12n8r12
%feel alway	n15
%feel an	p21q11
%feel asham	g17
%feel at	j20
%feel been	b-13
%feel blam	m14
%feel chang	f-10i9
%feel check	f10k9
%feel earn	e19
%feel feeling	m17
%feel got	a-12d-10m-10n19
%feel grateful	d21
%feel had	d15n8q12
%feel here	a-12b-10g35h12
%feel it	f9h13k6l-15p-10
%feel lost	k-7s10
%feel more	j-7r13
%feel no	b-9j19k10n9o14r8
%feel not	c13d13m11p15s-12
%feel on	e-10h18j10l13o19
%feel only	a13
%feel other	l21
%feel over	j14
%feel put	b14m9
%feel seen	d27i9n9r10
%feel stitch	p19
%feel stopp	d14h13q15
%feel sure	p14
%feel that	a-9h18j9l12n-9r11s10
%feel the	e22j-12m12p26q-11
%feel to	c-7e41f-11i13j-11l16m12n-16o-16r-10s-12
%feel with	c13
%feel you	a-9b9c16o-12r-8
%feeler-name	j27
%feeler-name queen	j13
%feeling	a33c-20d-30g-11h-14i-11j64k-10m24o-8p-14r16s-11
%feeling ?	l11m12
%feeling _ $	a-13j-12n17
%feeling _ a	j11l14
%feeling _ for	j11l17
%feeling _ got	a12
%feeling _ is	j18l-12n-8
%feeling _ just	j12
%feeling _ my	a17
%feeling _ not	j27
%feeling _ people	f17
%feeling _ you	a13j25m13q12
%feeling _ your	j17
%feeling _ |	f-7j14p12
%feeling and	a18
%feeling attack	j10l14
%feeling is	j28q18
%feeling it	j9
%feeling mak	f13
%feeling |	j20m8o11
%felt	b-17d-18e-27f11g-15h-13i-11j27k-12n-11p-13r-11
%felt ?	j8l11
%felt _ $	a-14f13g22h9j-10m-15o12q15s8
%felt _ a	l11n-8
%felt _ are	j7
%felt _ can	r11
%felt _ i	b17h-8j-9m21p13s9
%felt _ is	j18n-10s-8
%felt _ just	j18
%felt _ on	l9o15
%felt _ the	f-16j-8
%felt _ you	k-9n-11o-10q18
%felt about	d-12g10j16
%felt can	l17
%felt of	f-12j12n18q9
%felt thi	a14j12m-8q11
%felt you	b27d-14f-7j20n-8o9
%few	c-15e-18g-11i-19j-10m-17n-13o-12q20r-21s-12
%few $	c-10h-8j-7o13q-15s-12
%few 40	i15
%few _ $	b-13c-6f9k-12o8p12r13
%few _ ?	a-11g16i-8
%few _ a	a9e9g15s7
%few _ about	a9b-10m9o9q-13s10
%few _ account	i11
%few _ adult	f14
%few _ and	d-24l22m10
%few _ are	d20f-9g-10i-7
%few _ at	c9e13f7i7j-10m16o13
%few _ be	g17i10
%few _ between	b14
%few _ do	i10o8q15
%few _ ever	h8k16q10
%few _ for	c11e-18g13h9r9s9
%few _ get	a18k7l11
%few _ her	g13n9q25
%few _ i	c10e9i12j-16l-10m20n-12s-10
%few _ in	b-10c-6h-9k7l12m13n12p-11q11
%few _ invite	b11
%few _ is	b-13d-16f-13j9l20
%few _ it	h9i8l15p-10
%few _ me	a9b-9g10p11r11
%few _ mother	m14s-8
%few _ no	b17q12
%few _ not	c10d-11g-15h10k-7l23n9o8p-10
%few _ of	b-11c-10d11o13s14
%few _ on	c5h10i13o-9
%few _ out	n15
%few _ should	g15k13o8
%few _ skin	j22
%few _ so	d12f-7g21i12k-6o9
%few _ the	a-9f-9k-6m-7o-13r-9s-12
%few _ them	f7q16
%few _ then	c7m-9s10
%few _ these	c12
%few _ thi	p9r23s12
%few _ till	k13
%few _ to	b12h-12j-8q16r-10s10
%few _ us	b10h14q10r9
%few _ what	a9l-11q16
%few _ who	a9e-10f-8n16q11s11
%few _ would	a-12j12
%few _ year	k10l18
%few _ you	b13e20f9g15j-7k10l17m8o10r-12s9
%few _ your	e-9i7j18k8l-12m-11
%few _ |	b-9c13e-12f-7h9i13l11m-11n-16o8r-10
%few and	a-11d23f-7g-10j-8k11o-7q-14
%few brain	d11
%few call	p16
%few chang	h16
%few crime	s14
%few day	c7e-12k12o29p-11r9s7
%few favour	d18e11
%few few	l18r9
%few funeral	j15
%few ghost	o18
%few grip	j18
%few grown	j13
%few job	d17h9
%few last	h19
%few lie	i18
%few little	c6j7r12
%few man	a10b-9l-9m9
%few medal	l20
%few mirror	d14
%few month	b-9c7h18j10k-9o11
%few nightmare	b11
%few of	c9f9h-10i-7j7l10q15
%few other	q27
%few penny	r17
%few reflection	a20
%few rep	o14
%few roof	h16p13
%few seat	c12
%few shame	p13
%few single	k19
%few soul	k12
%few stone	d15r21
%few stranger	o12
%few thicker	j14
%few thief	s14
%few thing	c6d12
%few thousand	k22
%few to	a14p14
%few visitor	b24
%few week	a14b20k15l19n-8o19p-11
%few wet	d14
%few who	f9h8k-10o9
%few whole	h10n13o8
%few word	l-15o20p15s-7
%few year	b-18e13h14i-12k-14p-9q16s12
%few |	a-9c11g-17i18j-13l-10p-11q-12s-11
%friend	a-9e-21f-7g31h-10j-10q15s10
%gentle-praise	b-16c6i-16j-11k-24l-10m-10n15o-9r16
%gentle-praise $	a-10d-12g10m11n-16r-12
%gentle-praise _ $	b-15c8d-16e18f-8g14n-11o-17p14q-12
%gentle-praise _ for	c6n12o8s14
%gentle-praise _ get	r26
%gentle-praise _ know	s13
%gentle-praise _ not	c10g12
%gentle-praise _ to	s11
%gentle-praise _ where	s13
%gentle-praise _ will	j13s8
%gentle-praise _ you	a16c6j8p13q-15r-16
%gentle-praise _ |	c-11f8g-16h12l9p25r17
%gentle-praise i	h14r11
%gentle-praise morn	o22
%gentle-praise new	p16
%gentle-praise to	e9h9n11p-20q16r-9s14
%gentle-praise you	c5r10
%gentle-praise |	a-15b13c6g-14l17m-7s9
%give-way	b-11e16i11j16k16l-14o16p12q-12r50
%give-way $	a10i7o11r-15
%give-way _ $	a-12c6d-14e-8f-8i-7j-10l15m-7o13s-7
%give-way _ and	a22h10r13
%give-way _ app	k10
%give-way _ face	j11k14
%give-way _ innocent	n11
%give-way _ me	i9
%give-way _ was	i13
%give-way _ you	a-9b-9e24g10j13p-16
%give-way _ your	k11o7
%give-way _ |	e12k9o16
%give-way earn	e20
%give-way for	a21
%give-way it	a-16b-11i10j-7k12m-9n16r14s-10
%give-way like	a22j7l11n9
%give-way me	e19h9i7k9o-13p10r14
%give-way please	e17
%give-way the	i8k7p20r10
%give-way to	a12
%give-way who	g18p11
%give-way-loosely	c-9f-10g-13m-12p-10s-19
%give-way-loosely $	c-8f9h23j-10l-13o10q19r-9
%give-way-loosely _ $	a12c5i-10j15l13n-13o11p19q-11r10s10
%give-way-loosely _ ?	b-10c-7e-12i13j-7m8p10q-9
%give-way-loosely _ a	f7h14n20o12p-20s-9
%give-way-loosely _ about	h-11j8m-7p12r15
%give-way-loosely _ act	e12n16
%give-way-loosely _ again	g16i15
%give-way-loosely _ alive	k11
%give-way-loosely _ and	a20b-14c-6d-13h16j10k-9n-8q18r8
%give-way-loosely _ anyth	a11o15
%give-way-loosely _ app	k10
%give-way-loosely _ are	b13e14h12l18
%give-way-loosely _ as	b19e-10p11
%give-way-loosely _ black	f13
%give-way-loosely _ but	a-12c11m8
%give-way-loosely _ come	b9h13
%give-way-loosely _ day	l15p16
%give-way-loosely _ do	e16
%give-way-loosely _ earth	k11
%give-way-loosely _ enough	m16
%give-way-loosely _ even	l24n10
%give-way-loosely _ exist	o21
%give-way-loosely _ expect	a10e-13o11
%give-way-loosely _ face	j12k13p11
%give-way-loosely _ feel	e-9g10j18
%give-way-loosely _ for	d14e11j-8k6
%give-way-loosely _ from	d19q17
%give-way-loosely _ get	c7i-9n-14p-12
%give-way-loosely _ give	b10e9i12n11
%give-way-loosely _ go	c13h9
%give-way-loosely _ greet	o18
%give-way-loosely _ grip	j13
%give-way-loosely _ have	f-8h14i8k-6n12p11r-12
%give-way-loosely _ head	d22
%give-way-loosely _ house	h16
%give-way-loosely _ how	h13
%give-way-loosely _ i	b-10d-11i8j11l-18n10p9q-16
%give-way-loosely _ in	e13i-10j-13k8l32m15n-14p13r13
%give-way-loosely _ innocent	n16
%give-way-loosely _ is	l9m13o15p-10
%give-way-loosely _ it	b-16c8e16l-17n-16q-10s-14
%give-way-loosely _ know	a-13j8n-8o-11q13
%give-way-loosely _ like	a13d14g14k-6l19s12
%give-way-loosely _ make	a-11l17
%give-way-loosely _ me	a35b14g-10m8n8o21q18s10
%give-way-loosely _ mouth	p23
%give-way-loosely _ nappi	e28
%give-way-loosely _ need	d-11f-7h-10k14
%give-way-loosely _ next	d19q11
%give-way-loosely _ no	b21l26p11
%give-way-loosely _ nobody	a10c10i11m7
%give-way-loosely _ now	a21j8
%give-way-loosely _ of	c12d16i-10l15m15n8
%give-way-loosely _ on	b28i13p-19
%give-way-loosely _ or	i10p28q-10
%give-way-loosely _ out	d19f13j7p-17
%give-way-loosely _ proportion	l17
%give-way-loosely _ remember	f13h10
%give-way-loosely _ rep	c8
%give-way-loosely _ right	d13m14o9s-7
%give-way-loosely _ same	n10o12
%give-way-loosely _ say	c-8d-12e17i13l-9o9
%give-way-loosely _ sick	d13
%give-way-loosely _ street	p20
%give-way-loosely _ than	e14k9q-16
%give-way-loosely _ that	b18d-17e11f-9j-7m-7q-17
%give-way-loosely _ the	a18c-11d22h12j9k-7r9s-10
%give-way-loosely _ thi	e-11h-10j12l-10p11s19
%give-way-loosely _ throw	h14
%give-way-loosely _ to	a15d-10g10i8l-10m13o16
%give-way-loosely _ train	g11h11i12
%give-way-loosely _ true	f13
%give-way-loosely _ wait	c9g10
%give-way-loosely _ want	a14b-15
%give-way-loosely _ was	a10i12l13n8r8
%give-way-loosely _ we	b13e9g11h22p-11
%give-way-loosely _ whose	f13
%give-way-loosely _ worry	g16
%give-way-loosely _ would	c12
%give-way-loosely _ you	d13e10i-18l20o-10q21
%give-way-loosely _ your	a-13b15f14j-7k17n-12p13q10r-15
%give-way-loosely _ |	h8l16m-14p14q21s-7
%give-way-loosely a	a-12c11f-20i-7p10q11s7
%give-way-loosely anyth	c-7m10
%give-way-loosely at	p9q12
%give-way-loosely down	c6h14
%give-way-loosely earn	e20
%give-way-loosely first	r16
%give-way-loosely for	a9d-13f-8g20k-9m-16p-11r-15
%give-way-loosely home	g10h11
%give-way-loosely i	c-7d11e-10h9i-10l-10p-12r12s15
%give-way-loosely in	c-6h15p18
%give-way-loosely invent	f10
%give-way-loosely it	a13b-12c-13d-11e-19f-12g-17i-8j-13l11m-17r10
%give-way-loosely keep	c10
%give-way-loosely lost	s12
%give-way-loosely me	a-17e13f-18h19i18j-7k24l10m-10n-12o-34q11s-21
%give-way-loosely my	e-8k-15l-11p9r13
%give-way-loosely not	b17c6f12j13k19m-16o8s12
%give-way-loosely on	b11g13i-12j15k13m17o9q-10
%give-way-loosely play	h12n13
%give-way-loosely please	e17
%give-way-loosely ring	b15
%give-way-loosely sure	p14
%give-way-loosely text	o21
%give-way-loosely that	a13c5d-11e-18j-7l11m-8n12p9
%give-way-loosely the	b13d12g16i-9m-9o17q-21r13
%give-way-loosely to	a-10b9c-12f11j21m32o-14r9
%give-way-loosely up	e17k7l-12o9q-10r-12
%give-way-loosely what	a12e11g23h-8
%give-way-loosely who	g17p11
%give-way-loosely you	a-20b-11i17j-7n-22o-11p17q-19r-30s-22
%give-way-loosely your	d-11f-7g20i15k6l-17n-8o-15
%give-way-loosely |	a-11b-10e-11g-20i-7j-10l-22o27q-10r-14
%grand	a22b-14d15j8l56m10r-8s22
%grand $	d17j11l12
%grand |	l21
%grave-wrong	b-24d-28e-21f-15g-16i-7j9l53m39n10o-21q-21r-12s22
%grave-wrong $	f-9j8l17m10s13
%grave-wrong _ $	m17
%grave-wrong _ a	l20
%grave-wrong _ you	c8j13
%grave-wrong _ |	s14
%grave-wrong here	m13
%grave-wrong is	l24
%held-thing	c-7i-17j-10k-8p17
%held-thing $	a-18c-9f9i11n19q-9
%held-thing ?	c5e11f13g14i9l16r20
%held-thing _ $	c-6f-11h20i-8l-14m9o9r12s7
%held-thing _ a	b15l-10q12r-12
%held-thing _ and	a12e8r11
%held-thing _ do	f7k14
%held-thing _ for	a-11b24l10r-11s9
%held-thing _ i	a17m9p13r-12
%held-thing _ is	g18n-9q16
%held-thing _ open	c10
%held-thing _ the	c-7j-7n14r11
%held-thing _ to	b9d23o10p11
%held-thing _ us	r12
%held-thing _ who	r19
%held-thing _ you	c-5g-10j7k9n-14p-16r-10
%held-thing _ your	a-11r13s8
%held-thing and	e10h-9i-8j13m18p-13r-8
%held-thing for	i8l13p-12q10r10
%held-thing is	a9d-12e14o12r-7s8
%held-thing life	n16
%held-thing the	b9c9e9j13n-8
%held-thing to	b-10e13p10r9
%held-thing will	r19
%held-thing you	a-21b-9c-9f8h-8i-11n-8r-11
%held-thing |	a12f10h8i-17r12
%help-act	a11c15h11j-10k-13m14n14o8s9
%help-act $	f9g23h13n-10
%help-act _ home	p23
%help-act _ me	c12m9
%help-act _ mouth	d12m15
%help-act _ the	e-17h-9n13p-15
%help-act _ what	g11o17
%help-act _ your	b-11d-10j-7q12
%help-act _ |	b12g15o15
%help-act about	i8j-9m11n9o11p-13r10s7
%help-act my	m18
%help-act you	b-9d13h10n-10p24r8
%hidden-fault	a-15b-24c-7d-29e-19f-9h-11i7j-24k-18l-18n99o-9q-18r-13s-11
%hidden-fault _ ?	n14
%hidden-fault _ alway	n17
%hidden-fault _ me	j-7n9
%hidden-fault _ one	n15
%hidden-fault _ thi	n9
%hidden-fault _ |	n18
%hidden-fault memori	f10
%hidden-fault one	n19
%hidden-fault thief	s14
%hold-deed	b20c-22e30k-10l-12n-9o8q-21r30s-7
%hold-deed $	a18i7n12
%hold-deed _ $	c-6g19h14i27j-12n-15p-14
%hold-deed _ a	g22r-10s-8
%hold-deed _ back	o-8p10r13
%hold-deed _ end	e16
%hold-deed _ go	h13
%hold-deed _ in	a9d21l18o15
%hold-deed _ it	e16j8
%hold-deed _ one	p34
%hold-deed _ out	l12
%hold-deed _ the	c-9e-9j11n-16p-10r12
%hold-deed _ to	a10b-18d-13g18l25r8
%hold-deed _ what	o16r17
%hold-deed _ whether	b13
%hold-deed _ you	d26e-9g-10n8p-10
%hold-deed _ |	d-10f13h-15j9n15p-10
%hold-deed a	b12c6l10s11
%hold-deed and	d18m17r-8
%hold-deed any	g16
%hold-deed for	e9
%hold-deed it	c-10g-17h-12j-13n-11o-18p-20r17
%hold-deed me	e17f12i21k-9p-13q15r-14s-11
%hold-deed with	a-9i-8p27
%hold-deed you	a-13b14c6g-12h23l-9r26s-9
%hold-deed your	j15p15
%i-already	a-15b21f-10g-16h-10i45k18m8p-10q-15r-9
%i-already _ $	k6
%i-already _ check	k9
%i-already _ know	i15
%i-already already	i15
%i-already have	k17
%i-already will	b12i12n9
%i-will	a-31b-11c-8e-8f-32i-10j14l-15m-17o9p20q-12r14s-18
%i-will _ $	a-13c8d-14e-10h12j-8k15q-11s-7
%i-will _ a	b-9c-6e-14h14i-8j-7k-9p-19s15
%i-will _ about	c11r18
%i-will _ already	b11k15
%i-will _ alway	e16s9
%i-will _ am	d-12g-13i10j-7k-7m13s8
%i-will _ are	b10h16
%i-will _ ask	i35
%i-will _ at	b13o-8
%i-will _ be	h14j-10n-10p-13r8s9
%i-will _ being	m14
%i-will _ between	s16
%i-will _ call	b19
%i-will _ carry	o17
%i-will _ come	b12c10g-19q12r14
%i-will _ complete	k9
%i-will _ different	h19
%i-will _ do	a-11d-15e-17g10q14r-12
%i-will _ due	e24
%i-will _ entitl	e16
%i-will _ expect	b10e19
%i-will _ find	n9p-10q16r14
%i-will _ first	e15
%i-will _ gett	g15
%i-will _ ghost	o13
%i-will _ going	i9o9q-10s-10
%i-will _ hate	c10p18
%i-will _ have	b-12c-9d17e10f9i11k8m-7o-14r11
%i-will _ him	h11
%i-will _ i	b-13i9k-7q13s16
%i-will _ is	e9s17
%i-will _ it	a-17d-10k-12l-20m-10q-19
%i-will _ just	g19s11
%i-will _ know	i8
%i-will _ let	o15s7
%i-will _ like	b-10c6k-11r-11s7
%i-will _ make	k8p14
%i-will _ might	o9r13
%i-will _ my	a-10o12p14q10s7
%i-will _ never	f-8h18s19
%i-will _ not	a20c7e-20f-8i-16o-7
%i-will _ only	m9q15
%i-will _ outside	b15
%i-will _ owed	e18
%i-will _ parole	s14
%i-will _ post	p19
%i-will _ read	l10s10
%i-will _ ring	b16
%i-will _ say	a18b-10c6d21e-10j13p12q12r9s-8
%i-will _ see	c10d10e10g11h-9i12k7p12q9
%i-will _ smell	n8
%i-will _ so	e-9h13p13
%i-will _ some	b12e14s7
%i-will _ sorry	a13e-12g-10j11k-7m-20o-9r-8s-8
%i-will _ spell	e10
%i-will _ sure	b11d14g19l14
%i-will _ tell	a-13b-11m-9n10o-14s11
%i-will _ that	g15h8m15p12
%i-will _ the	a-10c-17d11e25h-13k-8l27m20n11
%i-will _ thought	e17
%i-will _ to	d15j10k14s11
%i-will _ unfinish	h16
%i-will _ up	c6k16p-9
%i-will _ wait	i19j8o-8p15
%i-will _ will	c-12g-15h-10j8s-10
%i-will _ you	a12g-34h-13i10k12o12p14q9s8
%i-will _ your	a-11g-16h-8k10l12p14
%i-will _ |	a12c14h-11l-10m-10o26r9
%i-will am	j-10l-12m15s13
%i-will can	e-22f-7g-33i8j-7m12n12o16q9
%i-will could	h14l-10q17
%i-will have	d17
%i-will i	c-9f-12g-11j7k7m-18n-19p16r-17s-20
%i-will might	c5o13r31
%i-will shall	b14g11o23p9r-11s12
%i-will will	a-16e-10f-10h-13k-13l-24m-8n-8q-11
%i-will would	a12c6f15g-25k13l20q-16s-9
%kidding	c9i-7k15l13n13o-9
%kidding $	n14
%kin	a-25c-15d-16i-7m-12o10p-20
%kin now	k15
%kin-role	a15b-16h13k-11m12n8p23
%kin-role _ and	c-6g-13h-8l16
%kin-role _ for	h20
%kin-role _ had	q17
%kin-role _ have	d-11g-17k8l-13o8q10
%kin-role _ i	a12e-9o13q-10
%kin-role _ not	d12f7g21n8q-15
%kin-role and	g24m11q-16
%kin-role has	g18m12q-10r13
%kin-role i	f7h11
%kin-role in	a-9g-10i10j-8k15p-10r-10
%kin-role so	e14
%lapse	b-11c6d11e-32f9k-28l21n12q-23r-9s7
%lapse _ $	a-14c10d15g-13j11k-8l-13n-11o20q-12s19
%lapse _ are	n16
%lapse _ because	a24
%lapse _ not	n14
%lapse _ number	o13
%lapse _ the	f13
%lapse _ you	k-10l21m7n9q15
%lapse _ |	a15b-10d-15f-8g-12j8l12o8
%lapse all	h9n14r11
%lapse me	c10
%lapse my	a-10o20
%lapse so	n14
%lapse the	a18m-13p13
%lapse you	c16s7
%large-words	a12c-6d11f-14g16h23j8k61l-15m22n13o-17q-34
%large-words _ $	a-9b11c-9i12j12k11l-13o-12q9r-16
%large-words _ and	d15g18m9o11q13s7
%large-words _ how	d19
%large-words _ is	e21h-7r8
%large-words _ me	h9k11
%large-words _ not	e19k17
%large-words _ the	k13n-8s-7
%large-words _ year	g17
%large-words _ you	b-9c-9f-8g-14j12k11m-8o-10p-12
%large-words _ |	a-16b-15f-8j-7k22n-8o9r-12
%large-words in	k14
%large-words my	k10
%large-words not	a11b11m15
%large-words thi	a15g13m-8q13
%large-words you	h11k11m-13n11o-15q10r-23s-7
%large-words |	d-22e-10g10h7i-7m16r24s-9
%last-word	a15c10d-21e-14g33h-8j8l-17n-17p37q14r15s-11
%last-word _ $	a17b-12c10d-12e-11k11q10r10s-7
%last-word _ i	b12g11
%last-word _ you	p22
%last-word choice	a-9g15
%last-word decision	a15b12
%last-word that	c6p16q19
%laughter	a-36b11c26f-7g-19h-17i-27j-17m-26n-28o-26p-30r-20s-44
%laughter $	a-11b-19c8f-11h-11i-12j-8k7l-20m-14n-14q20s-19
%laughter |	b10c13e10h10k8o-8
%leaves-room	a-13b-18c-6f-11h-17j-7k-12l-11o-8q9r-8s-9
%limit	b57c-15e15g-13h-14j-10m13s-21
%limit $	b20e12r9
%limit _ ?	b14
%limit _ is	b14
%limit _ to	b15s-7
%limit _ you	b16n8
%limit _ |	q10r-7s11
%limit hour	b26
%limit time	b26
%limit |	e13
%limit-set	b53c-19e-14f-23h-21j-20l-25p-10q-17
%limit-set $	i16
%limit-set _ $	a-14b-15d11g23o-12s10
%limit-set _ ?	a13b12s7
%limit-set _ breathe	s13
%limit-set _ come	b-25
%limit-set _ i	c-7e10m12r-10
%limit-set _ me	b21
%limit-set _ my	b18s-14
%limit-set _ no	b13r8
%limit-set _ what	i15
%limit-set _ you	d16e24f-8o8
%limit-set _ |	b37c-8h-11k8p15s9
%limit-set comfortable	b16
%limit-set hour	b24
%limit-set if	p14
%limit-set it	b-21o18
%limit-set me	b27
%limit-set not	b12c-11i-7j9m-8n-11
%limit-set prefer	s11
%limit-set rather	r-8s11
%limit-set time	b31
%make-up	a26c14g-10h12i-18k7l11m-11n-17o-14
%make-up _ $	d10h-12l-16m10n9p-13r7
%make-up _ of	c8l19p9q12
%make-up _ sick	d13
%make-up _ to	a-10m10
%make-up _ want	m12
%make-up _ your	l14
%make-up a	d-12j17m-11p10
%make-up me	f-11j-8m14o-9
%make-up people	f14m-9
%make-up sure	p14
%many	c-31d-34f-19g17h-11j-17k11l13m-21n-24o-25r-28s-23
%many 40	i15
%many _ $	c-7e-8f-7g-16m-15r9s-10
%many _ ?	l25
%many _ already	k14
%many _ and	a9b11c-6f-8k17l-16p-10
%many _ he	q16
%many _ i	a11l-13m15s-9
%many _ not	l13p10
%many _ of	g10i-9l-14m11
%many _ the	d12g-14h9k-8l-9q18
%many _ to	g-12k14p15
%many _ walk	i14
%many _ who	i9
%many _ you	b10i-10l11r-8
%many _ |	a-11b-9c10g-16i12k-9m-11q-11r-15
%many day	k22l-16o35q-10
%many eight	k16
%many minut	g14i9k-9l-9
%many minute	i21
%many month	h17j17o9
%many of	e12i-7k-8l21
%many people	d-16f9l19
%many quid	l20
%many week	l23
%many year	d22g14i-8l11m23r-8s15
%many |	e-8g-11i12k-6m12
%mere-others	b13f-7g-14h-9k38l-15m-18q-19r-7
%mere-others $	d-16k15n9
%mere-others _ $	f7s11
%mere-others _ are	k10n-8
%mere-others _ |	k14
%mere-others lie	i15
%mere-others memori	f10
%mere-others you	d14s7
%mere-others |	d12k12
%mind	a-25b-16c6d15e-27f73g-10h-19j-9k-10l-19m-8n-14p-16q-14
%mind $	d15f10i-8l-15n16
%mind _ $	d-11f20l-13n-11q-10r9
%mind _ a	f16i7
%mind _ and	d18
%mind _ you	a-9f8
%mind _ your	f20
%mind is	d-11f10
%mind it	f14r8
%mind of	f14
%mind-failed	b-13c-9e-25f7h-11i-18k-18o-13
%mind-failed $	n-15s7
%mind-failed _ $	a-14h-9j13k7o-7r-7s9
%mind-failed _ then	s12
%mind-failed to	b15d12h14j10l10n-13
%mind-fails	a11c6e-16f26g12h19o10r8s-8
%mind-fails _ $	f11j8l-14m17s8
%mind-fails _ again	c6f18
%mind-fails _ app	k9
%mind-fails _ know	h19
%mind-fails _ that	a11o16
%mind-fails _ |	c-5o14
%mind-fails the	f13m9n9
%mind-fails to	b14d11h14j10l9n-19s-8
%minutes	c-14d-19i41k-7l11n9o-11
%minutes $	g11i14
%minutes ?	i14
%minutes _ met	k12
%minutes _ the	g15i9n8
%minutes _ we	k12
%minutes _ |	i10l9o8
%minutes by	i21
%minutes for	e11i8q9
%monster	d11g-11
%monster villain	m12s8
%never-mind	c41g13m-11n-11o14p-9
%never-mind _ $	c15
%never-mind _ and	o11
%never-mind _ |	c11
%never-mind not	c11f7h-8o10
%never-mind reason	c13
%new-self	e-11h36q-14
%new-self _ |	h12
%new-self me	h11
%nice	b16c15i-7j-7k-18n13p12q28r42s13
%nice $	g15h-8i12l12n-13p13r-9
%nice _ $	a20e15f-7g-11l-9
%nice _ are	c7
%nice _ i	b20e-10n17p-14r14
%nice _ you	a22e11f11h26o-10p11r-19s-10
%nice _ |	b9d12f7l20o-9p15q12r13
%nice in	b18
%nice new	p17
%nice thing	d19
%nice you	c6r10
%no-lying	i25n15
%no-lying _ lie	i10
%no-lying not	i21n16
%no-word	b-14c7e-23f-13g-12l-14o73r-30s-7
%no-word _ $	o19
%no-word _ i	c8j11p12
%no-word _ is	c6o17
%no-word _ not	c9
%no-word _ to	j-7p-14r-7
%no-word _ yes	c11
%no-word _ you	c-6o16r-12
%no-word _ |	o18p10
%no-word answer	i-8o11
%no-word be	o12
%no-word not	b-9c-12o13r-9
%no-word rep	c8
%no-word say	a11c8m7o-12
%no-word speak	o11
%no-word talk	n8r-12
%nobody	c-13f19j11k25l20m30o17r-16s-13
%nobody _ $	d-12f8k8
%nobody _ ever	k11
%nobody _ going	h12
%nobody _ have	c11
%nobody _ if	b9e16
%nobody _ like	h12
%nobody _ over	j14
%nobody _ to	a20c10g17o22r-8
%nobody _ you	a-9e18j-11k7m-8
%nobody _ your	f16
%nobody _ |	f11g11
%nobody ask	e12
%nobody could	a19
%nobody died	j7k-7l11
%nobody else	a-10c5k8m-9
%nobody leav	i10
%nobody one	a12b-9c-5m17q12
%old-self	e-10h29
%once-that	c12f-12h-21i-10l-19m15n8o-18p-15q-11r31s-15
%once-that _ $	a-13c6f-7g14h-8k-9l-9m8n10o-15r-15
%once-that _ a	a11b-10c-6g16j8m-8o-9r14
%once-that _ am	c5d11g21i8k9m15o-11
%once-that _ are	e11i12n-9p-13
%once-that _ at	a17
%once-that _ car	g21
%once-that _ comfortable	b14
%once-that _ could	a17g-12
%once-that _ did	a15c8
%once-that _ get	e-9o-10p17r-14
%once-that _ go	e10g-14n13p25
%once-that _ had	a20e9o11
%once-that _ happen	c10
%once-that _ have	f-9h-8j12k-7m-14n-12o19s10
%once-that _ i	c-7e10g13m9p30
%once-that _ in	d12l11o20p-12
%once-that _ is	d-13e-15n-9o16q-16
%once-that _ it	a-10e18r-9
%once-that _ lol	o12
%once-that _ lone	c10
%once-that _ me	a-18e20r-13s11
%once-that _ not	a10c-8g-12k8m7o-8p13r-12
%once-that _ noth	i10
%once-that _ of	m18
%once-that _ out	g18
%once-that _ ready	b18o12
%once-that _ real	i14
%once-that _ ring	e12
%once-that _ still	c11p-10
%once-that _ that	a-14e9r27
%once-that _ the	b-9c9g-13h-10m8q9r-15
%once-that _ to	c13g15o8q15
%once-that _ walk	k14m8o12
%once-that _ want	b16o12r-17
%once-that _ was	a11c10e-10g28i7k-7l17q17
%once-that _ we	d19
%once-that _ were	b12c6g13l10q19
%once-that _ will	h14s11
%once-that _ would	r17
%once-that _ you	a-13b-9c-10g-19i13k14o-8p25r33
%once-that _ |	c5e15r-11
%once-that day	n10r21
%once-that i	c8e25g12i12j14k-7o15p9q18r9s10
%once-that she	q17
%once-that that	h-9j11p13s-8
%once-that the	c8d-12e-9f-12h-10i-13j8o22p12r12s-8
%once-that thing	c16e10
%once-that what	r12
%once-that you	c-20d-15e-22j-16m-14n-26r16s-7
%once-that your	e-12g11m15r12s7
%once-that |	c6l19
%only-just	c-10e-10h-14i-15l-13m-13o-22q-15r-10s-7
%only-just $	c-7d-13f8i10k11m7o11s-12
%only-just _ $	a-10b-10e-9g19j-18l14m18r11
%only-just _ ?	a-15c-7e22g14i7n8p-13s-8
%only-just _ a	b11h-11j14l14m19q11
%only-just _ about	c-6e-9f-12s17
%only-just _ again	p17
%only-just _ and	e-23f8h26j-12k8p-14r-10
%only-just _ be	j-13l25m9
%only-just _ better	p17
%only-just _ by	m9p13q15
%only-just _ car	m16
%only-just _ coat	f12
%only-just _ control	n17
%only-just _ dark	g17
%only-just _ day	l24n-8
%only-just _ died	o13
%only-just _ drawer	p17
%only-just _ eye	h9i11o12
%only-just _ fac	b12
%only-just _ fine	g26l-12
%only-just _ for	d-13j14n25p13s9
%only-just _ get	a11h-9k12m11s15
%only-just _ hard	l15
%only-just _ head	f13
%only-just _ house	j12o19
%only-just _ how	d11f7
%only-just _ i	c-9h23i12j-7l20m11n-19p10r-14
%only-just _ is	c8d20f-9g-11i-13j10l-10q12s-15
%only-just _ it	a10c6d13e10j17l12n16p-19q17r-10s17
%only-just _ just	c5g10h-8k9q20
%only-just _ know	c13
%only-just _ like	b26f8g-12
%only-just _ me	a14c-6d-12f-7g18i-8j-12k-7l-12m22n14s9
%only-just _ mirror	d14n16
%only-just _ month	c8j14
%only-just _ most	l13
%only-just _ my	b13c6d-11f-8k8m12
%only-just _ not	b-17d18e-10j10m-10p-23q23s-9
%only-just _ number	i9
%only-just _ of	b-12d16i17l12m10o7p14q14s16
%only-just _ ok	g21n8
%only-just _ on	b10e-11f-11g16h11i19k7s11
%only-just _ opinion	k7s15
%only-just _ or	c9h9
%only-just _ out	b16l-14q19s13
%only-just _ own	b14m26n9
%only-just _ remember	f17
%only-just _ room	e-13f16j7o11s7
%only-just _ say	q18
%only-just _ see	c9k8
%only-just _ she	e19q-10
%only-just _ so	a10b11d20j7n15
%only-just _ talk	d23n13
%only-just _ text	o14
%only-just _ that	a10b10d22h19i-10j9n14
%only-just _ the	a21h8m-10n11q-14r-10
%only-just _ these	c16
%only-just _ thousand	k13
%only-just _ three	h11q18
%only-just _ to	a13c18g18j-8p13r13
%only-just _ until	k11o16
%only-just _ we	c6r-8
%only-just _ what	c6e34g-11h-8n8q10
%only-just _ when	a15c5e17q13
%only-just _ who	a-11g11h-8i11q23
%only-just _ will	f8g10p-13r19
%only-just _ with	h9k13m-7n9o8q14
%only-just _ without	d18m12
%only-just _ word	s20
%only-just _ would	c-8d11g-10k-8p-15q15
%only-just _ year	c9k11
%only-just _ you	a13b12f12h-17k17l24m-26n16p-9q17
%only-just _ your	a12b11c-6f-11h-9l17m-8p-14q-10
%only-just _ |	b9c9d-11h11j-7o13q-18s-14
%only-just a	b-14c9e-19g12h13j7k8l11q-21
%only-just check	c16
%only-just come	h14
%only-just cook	g22
%only-just day	c8k-9
%only-just ever	m20n12
%only-just i	h17
%only-just is	c-8j17k6l10m11r12s-8
%only-just it	a15i7j12m-8n8p14q-12
%only-just know	e16
%only-just last	h20
%only-just late	a23
%only-just life	d13
%only-just me	a16d23g19m-9q18
%only-just more	h-9p16q-9
%only-just my	c7e-12j7k-9l11n15p25r13
%only-just need	c-5k12
%only-just of	c11h-7j11q12
%only-just one	d-12j16k17l-21n-9
%only-just other	s17
%only-just our	b11k7
%only-just pretend	o12
%only-just proportion	l23
%only-just real	k13
%only-just so	i7l15q9s11
%only-just that	b-9d26e10i7j-8n8
%only-just the	d11g17h-10i13j-7l-12p13r10s-9
%only-just there	d16h14
%only-just thi	a-10b9h-13j-8m17n8r8
%only-just thing	d24
%only-just touch	l18
%only-just us	g10k14
%only-just wait	p17
%only-just what	e11r13
%only-just who	e8f9h8i-7k-10o9
%only-just with	h10k-8m-11n17p-13
%only-just word	o10
%only-just writ	i23
%only-just you	b12f8g12h13j8k14
%only-just your	g-14h13j11l20q13
%other-one	b-10c-6h-11m-9o11p16q18
%other-one $	a10c12d-16l9
%other-one _ $	c-6e-16g11k16l16n9o7p-19q-21r9
%other-one _ and	c-6f11h-8l16m-8q13
%other-one _ i	a12e-9g-11o18
%other-one _ no	e10m21q-9r8
%other-one _ than	l11q24
%other-one _ that	g15i7l21p-17q16
%other-one _ who	f7p21
%other-one _ |	a-9j9o-9p20
%other-one and	f11k-7m15n8o12p-10
%other-one has	g18m12q-16r12
%other-one so	e11g10
%other-one who	e-9i-8r16
%other-one wiv	q22
%other-one you	d19e9l-12
%out-of-proportion	a-17d-15e-20h-21j27n-29p-22q-13r-21s-12
%out-of-proportion $	b9f17h-8
%out-of-proportion _ $	g12j10k7l16m8n-13
%out-of-proportion _ to	c10j11p13
%out-of-proportion again	f11
%outburst	a49d-34e-15g-33h14i19l13m10n-20o-18r-18
%outburst $	e11i15
%outburst _ $	a13k15l-13n-13s18
%outburst _ a	a18l11
%outburst _ because	a15
%outburst _ door	b11
%outburst _ i	a-12c6d-10f-9h-8k-7l19m20q-15
%outburst _ in	b15
%outburst _ on	i8o11
%outburst _ one	l15p17q10
%outburst _ you	a13c-6i-8m-10
%outburst _ |	a18b10e10f10g12i-8k-9n-13p-11q-13s11
%outburst at	a16
%outburst away	h16
%outburst blind	f18
%outburst me	m24
%outburst on	a-13i13
%outburst out	p11
%outburst the	a20b11
%outburst you	a-9c6f7h-10k7l35o16p-9q-10
%outburst your	a-10f13h-12i-11l11n-12
%outburst |	h8i14
%outing	a-10b-27f-11g19k-9m-16q-25
%outing $	a-21b-11c-13f-9g12j-7m7n-9o12s-7
%outing ?	b15c-6e-12g16k-9l-10m-10r-9
%outing _ $	a-18b17c8d16h-21i18j8m11p-18s-11
%outing _ a	a15d-12g11j18l10n-11p-10s7
%outing _ and	c15e-12p10
%outing _ come	b25k11
%outing _ do	b16c5d-19l-13n13q-9
%outing _ done	m16
%outing _ expect	e16
%outing _ have	c-6d12g-14h-11k9n-8q22r9
%outing _ i	e9g19h-17i8j-8k15o-8r-10s12
%outing _ ill	m16
%outing _ is	f9g10i-9n20o-14
%outing _ it	a16c9d-10l-23q-20r8
%outing _ let	o14
%outing _ me	c6g21k-7m13
%outing _ no	b20l12q11
%outing _ not	b-13e9
%outing _ of	f17j12
%outing _ or	c10i12
%outing _ remember	f15
%outing _ to	a15b9e12o-9q11r11
%outing _ translation	s15
%outing _ what	j15
%outing _ where	i13
%outing _ will	e-10f-8g27j10
%outing _ would	a18k-9m7
%outing _ you	e20f12k22o11r8s19
%outing _ your	a17c7d-14f-7l-12n17s8
%outing _ |	a-14b26c15d-15e11f8k11m-8o13p12r14
%outing about	b12s12
%outing and	f12h12j8k10l11m-10q18
%outing by	a9f7i22
%outing for	g34j8o8p16
%outing i	c9e-10f7h-11m13o8
%outing mean	s13
%outing out	q17
%outing receiv	s12
%outing to	a-9c7f-12o16p10s-10
%outing was	a18
%outing you	d14j14k6l12n17s-7
%outing your	f12o11
%outing |	b15c15f-13h8i9n-12q12s-8
%overreact	f-7j40q10
%overreact $	j13
%overreact _ $	j22q11
%oversensitive	d-11e-12j8m-10n-8o-8s-11
%own-up	b-14d-16e-15f-18g-11i-8j-22k-10l-16m-9n-18o-9r-11
%parent	a-10d-11e-14g20i-9m9p-12r8s9
%parent $	e18f-8g13
%parent _ one	h22
%parent _ will	r18
%parent is	c10d-17g26h14m-7n9r-14s8
%partner	c14e34h-16i-8j10k17l-12m15o-11p-14r8s11
%past-one	a-10c-7e-9g-14h-14i8q22
%past-one _ who	p16
%pastime	c-17d-20i-10j-24m-12n8o-8p-20
%pastime $	c9d22g10h14i-7n-11q11
%pastime _ $	a-13c-15d-13e-13f12j-8k7m9s-8
%pastime _ a	b24
%pastime _ i	b-11e9g10i8r12s7
%pastime _ us	d14k-9s15
%pastime _ you	b14d19m9n-9r13
%pastime _ your	f8g11q-19
%pastime _ |	a24b-11c9k9l14o-9q15
%pastime and	e19j7n12
%pastime are	e14q9
%pastime from	b19
%pastime is	f15n10o8r7
%pastime me	i14
%pastime of	h-7j13k7s12
%pastime |	f11k-7o-11
%perfection	d-15h7j-9k33n-12
%perfection _ should	k14
%pet	b-29f-14h-13i-18l9p19q-12r-21s-15
%pet _ it	d23
%plain-feeling	e-28f-13h-11i-12j46k-12m-18o-25q-17r-9
%plain-feeling $	a14c6g11m-8
%plain-feeling _ are	j16
%plain-feeling _ is	j11
%plain-feeling _ just	j19
%plain-feeling _ you	d10j8n-9
%plain-feeling _ |	p18
%plain-feeling of	j13n9
%plain-feeling you	b13d-11j26
%possession	b14c13d-12e13j-7k10m-8n20o-14r-16
%possession $	b-23c10e13f-12i15l23m11n10o-10
%possession _ $	b15e19f21i8l-12m-10n-14o-9p11s-7
%possession _ a	l-15m11q26
%possession _ am	b-11m17n-10o-9p20
%possession _ i	b-19f-7i16k13m16r-11
%possession _ is	b-12f8g11j13n-8p9s-10
%possession _ it	b-9d-15g-10h21n-8
%possession _ know	b16h16
%possession _ mine	e16
%possession _ my	e19
%possession _ no	b17q10
%possession _ remember	f15
%possession _ so	b-11i8s16
%possession _ that	d12e-11f9k13m15o-8
%possession _ the	e32f-9i-7j10k-7n17q10r19s-8
%possession _ to	b30e30h-9
%possession _ we	b12g-15l9
%possession _ will	c6e9j7p23
%possession _ would	a16e15p-10
%possession _ you	b11c8e12f9h17i-8j7k22m-14o12s13
%possession _ |	b10c10d13h-15i10j-12n-14o-10r10
%possession and	a-13b18d14k9m9p13q16r-11
%possession are	e28
%possession belong	e15
%possession for	d-11g26o-9p12r10
%possession has	b17
%possession i	a17l-10p9s-8
%possession is	c7d20e12h11i-8l-13n-9p-12
%possession out	d20o8
%possession though	h15
%possession with	d31e11g19h7i-7j9k6
%possession you	f11i13j7m8n8p14q10
%possession |	b-12c7f9g-19p-10s-13
%proof	a-10c8e-10f-9h-19i39j-24m-7n-17o-16p16q-23s-12
%proof _ all	i15
%proof _ you	i12
%proof of	b14e11i11r15
%proof |	c8f8i25q-10
%provoke	c-12e-23i-8j-31k-11l-13s-21
%provoke $	b21f-7i9n15
%provoke _ $	b12c8d17f12h-12j14k-10l14
%provoke _ ?	b10i-12j-9p23
%provoke _ a	d18f10k11l-16r11
%provoke _ about	c-6d-11k7n13o-12q9r11
%provoke _ alive	k10
%provoke _ and	a9d34i-8j7k13l-11m9p24q-21r-13s7
%provoke _ anyth	a19
%provoke _ ask	b17g11
%provoke _ be	b19j-9s-7
%provoke _ been	a19
%provoke _ believe	k12
%provoke _ call	j-7l16
%provoke _ do	b11e16
%provoke _ exist	o21
%provoke _ expect	o10r8
%provoke _ feel	g10j11
%provoke _ for	b-10e12g16n8q16s12
%provoke _ get	a9b14c11d-11h-7n-9o9
%provoke _ give	e12n14
%provoke _ go	a11c13
%provoke _ greet	o20
%provoke _ have	c-6e-23h9i-7o-9r-11s-10
%provoke _ how	c9d18h8
%provoke _ ill	m27
%provoke _ in	k14
%provoke _ into	a16d-10e16
%provoke _ it	b-9d12e-11g12h12j-9k-10l15m8n-12o-12s-12
%provoke _ know	a-12d14f14h8n-9q22s8
%provoke _ let	b13c6h17k-9n-9
%provoke _ lie	i13
%provoke _ like	k10p20r13
%provoke _ make	k6l19
%provoke _ maybe	c13
%provoke _ me	b11c-15e-22f13g-22m11o-13p21s10
%provoke _ mind	i11
%provoke _ more	i10l11
%provoke _ much	d15r8
%provoke _ need	d-12e-16f-9h-8k18q14
%provoke _ nobody	c11f10i7l12m-10
%provoke _ of	a14c6k7r11s-7
%provoke _ out	a18
%provoke _ personal	j10
%provoke _ proud	a-19
%provoke _ remember	f16
%provoke _ rep	c8d10
%provoke _ say	c-8i12m9o13
%provoke _ see	l14p11
%provoke _ sick	d13
%provoke _ so	a-14d-10f-7j16n9o11
%provoke _ take	a-9d11j14l10n11
%provoke _ tell	f-8g23n14
%provoke _ that	d-24e16f27k-7n-10s9
%provoke _ the	a23b-15d16e-20f-9i-18k-7n14o11q9
%provoke _ thi	e13f12h-8m-9
%provoke _ throw	h14
%provoke _ to	a13c-13e-23f-14h8i-15j-14k9m8r11
%provoke _ up	g-12m8o9p16
%provoke _ wait	c9k7
%provoke _ want	a12i8m9
%provoke _ whose	f13
%provoke _ with	a24c8d-22j8n8p-13
%provoke _ work	b14
%provoke _ worry	g16
%provoke _ you	b9c16h13n-12o-18p-14r-10s11
%provoke _ |	a10c17f15h22j-12k-11q10s-10
%provoke a	b14e12h-11i11j9l-11m-10s-7
%provoke alway	b11c11
%provoke at	c-6f10g-10j8k10r8
%provoke been	b-16d12f-8k10
%provoke had	a-9d10n14
%provoke have	a18g14
%provoke her	a9j16m8s8
%provoke it	a33e-9i-7k7n-10p10s9
%provoke like	a9h-8n10r15
%provoke me	a17c8f-16h-9i-9j-13k13l-19o-8p23s-10
%provoke need	b11q14
%provoke not	a9g12h8i19j13k12l19n9p17r-14
%provoke of	b10m18p10
%provoke on	a11f15h-8m10
%provoke once	f8k-6n10q12
%provoke past	h15
%provoke place	f14
%provoke so	a-10d19e-8l13m7r8
%provoke someth	b13n-10
%provoke that	a10c14r16
%provoke the	a-11c10f-11i-8j-8m11n-24s-11
%provoke to	b21c-5d-17f-7m15n-10p21q-13
%provoke want	n16
%provoke without	g19
%provoke you	a-20b17d31e13l9m11o12q13
%provoke your	d-13h17l-9q18
%provoke |	a-11g12k10m8o14p-10r-8
%rejects-me	b-12c-5f-12g-18i-10n14p13q-18r-12s51
%rejects-me _ care	n14
%rejects-me _ me	s11
%rejects-me _ not	n18
%rejects-me i	d11h-8l14m8n8q-9
%rejects-me me	o9s14
%rejects-me not	n9s17
%relation	a-21b14c-5h-13i-9k9q-9r-16s18
%relation $	a16d23f7k6o8s9
%relation ?	i14m10r9
%relation _ $	d12e-14h-11i-7j-8k11l13q-12s9
%relation _ and	f10l14m-9
%relation _ be	l23q10
%relation _ i	a9b15c-7d11f8g-14h-11k-12m9s9
%relation _ not	j17l-13p18q-10
%relation _ out	b13p19r10
%relation _ the	b-9d11e-8f-8g-18i-7o-9q-25r10s11
%relation _ what	a20s-7
%relation _ when	e22r8
%relation _ you	f7j7k18n13
%relation _ |	c7e9r11
%relation already	q19
%relation get	c6r16
%relation is	a10b10f-8j-15k-7p-13q-12s7
%relation so	e11
%relation who	e-9i-9q10r14
%relation will	l18m16
%relation you	a-9e10g12h8q-13
%relation |	e22f-8n-9s10
%rescued	a-26c-8e34g36j-14l-16
%rescued _ for	g28
%rescued _ that	e14
%rescued _ the	d20
%rescued for	e20
%rescued you	d10e22g12l-9n-8s11
%role	h24i11j21l-19n14o-13p-22r8s14
%role $	e-13h18i-10j8l9n-8r7
%role _ $	e14f-8k12q11s12
%role _ for	h12
%role _ get	k-11p-10
%role _ have	d11f-9o12
%role _ i	f-7q-11s-16
%role _ so	d21
%role _ the	a9d18f-8i7k19
%role _ thi	k10n11
%role _ to	a9d16o18
%role _ want	g15h17
%role _ you	c9g-29h8k10m8q13
%role had	l26
%role i	h10
%role in	i9k16m-8n18q10r-8
%role is	d10e11g17i10n13r14
%role on	i14k12
%role then	s16
%role would	j15k-7n8
%role you	a-10c-6h18l-14
%royalty	b33d-14e-13j16l-9s11
%royalty _ is	j16
%royalty majesty	b12
%sacrificed	c-11d-18f7g33i-14k10m-12n-20p-20q-18
%sacrificed $	i11m8o9r9
%sacrificed _ $	a19f-7g-11h-9j8p-11r13
%sacrificed _ a	d17g21
%sacrificed _ for	e-11g22
%sacrificed _ the	a12j-7k18l-11m18r-10
%sacrificed _ to	d-11f8g-12k6l16
%sacrificed for	e21g15
%sacrificed in	d18k13l-11m13n9
%sacrificed it	l18
%sacrificed past	h11
%sacrificed the	a16h20k7
%sacrificed up	e-10g16h11
%sacrificed you	a-14d13e20n-8
%said-verb	c-11d-14i9j-8k8m-17n-22o-15
%said-verb $	b17c-12e30g21h15j-12k18o13
%said-verb _ $	a22b-14c11j-7l10n16
%said-verb _ ?	c6l21m11
%said-verb _ a	d15g35k-11l-13p-12q-14s12
%said-verb _ are	g18h12j-7k-9n20p19s-11
%said-verb _ easi	h11
%said-verb _ feel	k9m7
%said-verb _ for	p19r8
%said-verb _ have	f13n10o10p10s18
%said-verb _ hell	s19
%said-verb _ her	e18j8k19
%said-verb _ i	b17k-21n-11p-12r-8
%said-verb _ is	a16b-11e-21j-15
%said-verb _ it	b-10g18k-8m-12n-11p-11q14r-10s-11
%said-verb _ no	b14f8o13p10r11
%said-verb _ not	a-11b18c12l-11n-8p11q-16
%said-verb _ that	b-11d10e-15j-10m-10p22
%said-verb _ the	b-13c-7e-15f14h-8j21n-9o21p10
%said-verb _ thing	a18g11
%said-verb _ tir	l20n9
%said-verb _ to	a-10b21d11e11j-10q-10r14
%said-verb _ was	a-16c-6k-12r14s-12
%said-verb _ worse	l11
%said-verb _ would	a-14c7g-26h10p-12q-18
%said-verb _ you	a-14c-13d-11e14f10j-10l-14n11o11
%said-verb _ |	b9f10g-10k-11l-15m14n-8p10q11s-10
%said-verb a	g24i7k12r9
%said-verb about	s-8
%said-verb before	b13
%said-verb i	c13f17g-26i-10o-9
%said-verb in	e20
%said-verb it	b-10e-21h-18i12k-11l-13q-15r8s11
%said-verb like	a16b15d21f15q11r8s-8
%said-verb me	a-18b17c-6e-20f-7g-13j-8k-12l15o-14p-21r-7s7
%said-verb my	g14k17l-11q-11
%said-verb no	e17f-12g19m-11o-9p14s-16
%said-verb off	a20
%said-verb on	e27g17h-10i12o15
%said-verb please	e18r8
%said-verb someth	c9j11
%said-verb sorry	i-7m17o12
%said-verb that	e-11f7i-16j-7k7l15p-14q-12r-11
%said-verb the	b-18c-6g11j8k10n11q-14s15
%said-verb thi	d19
%said-verb to	a-18b-14k-8n-8o12p18q-15
%said-verb with	j10k8q14
%said-verb yes	c11g10
%said-verb you	b11d-27h10m-9p-22
%said-verb your	a10d-13g-24h14p9r10
%said-verb |	a15b18c-6d16f12h12o-8r16s15
%scorn-name	b13c-10d52e-14i-19k10m10n-14p14q-19r-14s-15
%scorn-name _ $	k7o-10p11s-13
%scorn-name _ going	h12
%scorn-name _ have	c11
%scorn-name _ i	m22o8
%scorn-name _ if	e16
%scorn-name _ like	h12
%scorn-name _ on	a17
%scorn-name _ over	j14
%scorn-name _ table	i7
%scorn-name _ to	a9c10n8o14
%scorn-name _ you	d14e15j-9k7
%scorn-name _ your	f13j9
%scorn-name _ |	f14g16m11
%scorn-name ask	e12
%scorn-name could	a19l22
%scorn-name died	j9k-7l12
%scorn-name else	a-10c5k8m-9
%scorn-name leav	i10
%scorn-name of	d11
%scorned	a15c-6d36e-15f-10i12j-10k-11p12s16
%scorned $	a11b17d14e12g20s10
%scorned _ $	e10i7m12r9
%scorned _ all	q13
%scorned _ and	d17q-9
%scorned _ discus	e12
%scorned _ it	b12i14j15
%scorned _ just	c8
%scorned _ since	k8
%scorned _ the	a-10
%scorned _ to	h11o11
%scorned _ you	d10f-7h10m-8o12q-14s19
%scorned but	m15p10
%scorned clap	l19
%scorned else	k7
%scorned on	i15
%scorned to	d-18e10l-13n9o-22
%scorned |	a14b32d19i9k-8q17r7s16
%secret	a-12e-10g-17k27o-11s11
%secret $	f18j8k15p12
%secret _ $	c6f-11g-15j13m-9n11p21q-12r-9s-9
%secret _ and	f15s10
%secret _ are	f-11l-9m11o-10
%secret _ did	f-10o11
%secret _ is	e17k10o-8
%secret _ night	p21
%secret _ of	k10s13
%secret _ said	f-8i13o14
%secret _ you	d-16f-8j11l22m10r25s8
%secret _ |	b12c6f-8h8m-10n10q-21r-10
%secret all	a10h10p13
%secret i	g12k-7s16
%secret life	n16
%secret of	b15d-10e10i20k7r8s-10
%secret receiv	s12
%secret rest	g-11h-9j8k17s12
%secret you	a-11b-11d19f-14h16j-7l-14o9
%short-while	b-10c-13d-20h-15i-10k28l-11n-11r-11
%short-while $	a10e11f-12g-14i-8k16l-13o16s-10
%short-while ?	d15g24o9
%short-while _ can	o18
%short-while _ i	b-14d10e13f9h-16j-7k18
%short-while _ is	h11j-7n13o-16q14
%short-while _ the	c9d-15e-8f15j9m-14n9q11r-16
%short-while _ you	c7d12
%short-while _ |	a-9b19d-17h9i8l13n12o9
%short-while and	c-6k9n10p9q10r-12
%short-while by	i21
%short-while for	e10g16j8l-10
%short-while in	g29
%short-while of	c-6i11o19p-10q11
%short-while receiv	s12
%short-while since	j7k17
%short-while to	g19q19
%short-while with	b-9d13h-8i8k16q13
%short-while |	f10g13k-8o11r12s-12
%shown-in	a-16b18c7e-9f8g-23h-13j-10k-6l-23m-13n-16o-26p-16q-23r-10
%shown-in of	m18
%sibling	b-12f7j-8k19m-12p12q10r-8
%sign-of-life	b-14c56d-20e-13f-10h16i-9j-10m-12n-12o-20p-18q-29
%sign-of-life _ face	c8
%sign-of-life _ us	c13
%sign-of-life _ you	c7o-8
%sign-of-life _ |	c13o-9
%sign-of-life about	c13
%sign-of-life past	h11
%sign-of-life your	c18h9
%small-deed	a11c14d-14f7g-12j-12o16
%small-deed $	a16b-21c25e13g-14h12p16q-15r-10
%small-deed _ $	f12h13k-8l-12p25q11r20
%small-deed _ a	b15d16m-12o10q-10
%small-deed _ and	a9d11e-14h15k10p9q17
%small-deed _ anyway	c14
%small-deed _ bear	a23
%small-deed _ got	l21
%small-deed _ have	a19k12o-8
%small-deed _ i	e-15i11k12l-11m9p21
%small-deed _ if	o18
%small-deed _ know	c7i18l17
%small-deed _ me	b-9i17m12o19p-17q-15
%small-deed _ mirror	n16
%small-deed _ my	d16l10r15
%small-deed _ now	h13
%small-deed _ to	b16e14j7k-7n-8o-8p-11q27
%small-deed _ you	a10b15e-12f11g12j-12n10r12
%small-deed _ your	c11d-13f12j10k-7n11s-8
%small-deed _ |	c5f11j23q20s8
%small-deed a	a-12b11h-9k-9l-12m22o12q-12
%small-deed about	b15l10s11
%small-deed at	a-15c-6d23j-13p-15
%small-deed for	o19r14
%small-deed i	b15c10g10h13
%small-deed in	b10g10n12s11
%small-deed is	e11f8j8
%small-deed me	c6h13n10
%small-deed of	d17
%small-deed receiv	s12
%small-deed thi	a14m-8q11
%small-deed to	a-20b13d-13e-15f11i12p-13s8
%small-deed you	d-18i21n13
%small-deed |	b9d11e-14f9k7l11n-10o10p9s-9
%small-matter	a-28b-26c-23d-34e-14f-19g-17i-46j-7k-20l-17m-22n-25o-35p-42q-33r-16s-39
%small-matter $	a-11c7e-9h-9k-10l-10n-9o-16p-24q-12s-8
%small-matter _ on	h14
%small-matter _ the	h15
%small-matter _ you	e16g12h15l16q15
%small-number	b-16c-8e25f-11j7m-14n12o-14r-16s-12
%small-number _ $	a-13b20f7i7k-13l19p-11
%small-number _ ?	g12i-9j9
%small-number _ a	a9e11k-6q10s8
%small-number _ about	b-10e-10g14m16o9q-13s12
%small-number _ adult	f14
%small-number _ and	d16e10g13i11j8m15o8
%small-number _ are	d21f-10
%small-number _ at	c10e10j-9m17o12
%small-number _ be	g18i10
%small-number _ between	b15
%small-number _ do	d-11i7j-9o8q16
%small-number _ ever	h8k16
%small-number _ for	c12h10r11s7
%small-number _ from	b11d12h-12m7n-9
%small-number _ get	a20k7l11
%small-number _ has	m12
%small-number _ i	c6d12e9g14i15j-7m10q17
%small-number _ in	c-5h-13m16n16q12s10
%small-number _ invite	b11
%small-number _ is	d-19e12f-9q-17s9
%small-number _ it	i9l22
%small-number _ me	a11b-12p23r11
%small-number _ mother	m14s-8
%small-number _ my	i-8m11
%small-number _ nobody	j19k7
%small-number _ not	c5g-12h11l18n9p-9
%small-number _ now	o8s20
%small-number _ of	a-11c-9d11f-8i9l11o9r7s8
%small-number _ on	c7e-11i8m-8o-11
%small-number _ problem	j10
%small-number _ should	g15k13o8
%small-number _ skin	j22
%small-number _ so	d11g18
%small-number _ the	a-15b-9e15r-11s-7
%small-number _ then	c7s10
%small-number _ these	c12
%small-number _ thi	g-12r23s9
%small-number _ till	k10
%small-number _ to	h-10j-15s8
%small-number _ what	a11l-12q17
%small-number _ who	a20b-11d13e-10f-8n15s11
%small-number _ would	a-11j18q-11
%small-number _ year	k11l21
%small-number _ you	g13i15k13l11m10o10r-12s8
%small-number _ your	j18k7m-11p12
%small-number _ |	c9e-22j14l16r-8
%small-number answer	b24i8o10
%small-number brain	d11
%small-number call	p16
%small-number chang	h16
%small-number crime	s14
%small-number egg	d17
%small-number favour	d18e11
%small-number few	l18r9
%small-number funeral	j15
%small-number ghost	o18
%small-number grip	j18
%small-number grown	j13
%small-number job	d17h9
%small-number last	h19
%small-number lie	i18
%small-number little	c6j7r12
%small-number man	a10b-9l-9m9
%small-number medal	l20
%small-number mirror	d14
%small-number nightmare	b11
%small-number of	c9f9h-11q10
%small-number other	q23
%small-number penny	r17
%small-number reflection	a20
%small-number rep	o14
%small-number roof	h16p13
%small-number seat	c12
%small-number shame	p13
%small-number single	k19
%small-number soul	k12
%small-number stranger	o12
%small-number thicker	j14
%small-number thief	s14
%small-number thing	c6d13
%small-number thousand	k20
%small-number to	a15p10
%small-number week	a16b22e15k19o20
%small-number wet	d14
%small-number who	f9h8k-10o9
%small-number whole	h10n13o8
%small-number word	l-15o20p15s-7
%smash	a18c-9d12g20h22n17p24q-9r14s12
%smash _ $	k-7l-12p27
%someday	a-11c75d-19e-20h-28i-8j-13k-15l-16n-10o-19p-22
%someday $	c10
%someday _ $	c11
%someday _ these	c10
%someday _ |	c16
%someday day	c8k-10
%someday of	c10
%someday the	c20
%soon	c-12d-26f-18j-25k8l-27n-12o8r-8
%soon $	b18c-6g-14i9m-8n-13s-10
%soon _ $	c-9e21o16r8
%soon _ i	c5d17g12h16s-8
%soon _ not	d-10k13
%soon _ the	i9o-7p30
%soon _ you	c-6e13q10r20
%soon but	c9
%soon now	c8i15q12
%soon week	b-13d-10k-7o12
%soon |	h11l-12q-23
%stay	c72g-16i-7o-9p-10r-12
%stay _ $	c16
%stay _ go	c14
%stay _ me	c9
%stay a	c7
%stay close	c5
%stay not	c24
%stay the	b12c11
%surely	f23i-7k-9o-11q10
%surely $	b10c-12g13i20l11m12o17q-43s-8
%surely ?	f12n9
%surely _ $	f9h11i-13j7k28m13o-10q17
%surely _ ?	c14d-16h-14j-8l-18
%surely _ about	a-10b20g-10
%surely _ and	b19e9j19l-12m-13n-16o-9r-8s10
%surely _ are	d18f-7n-21o8
%surely _ ask	g10h12o10
%surely _ by	a13g27
%surely _ come	h15i10
%surely _ did	l17
%surely _ do	c7h26p-9q-13
%surely _ ever	h8n19
%surely _ fus	l21
%surely _ have	c6g16o8r-9
%surely _ hi	c9
%surely _ i	f-11h8q-16
%surely _ if	a10c9r-8
%surely _ in	h9i-9j9n13o19q19
%surely _ is	b-11c9e20f-9g14i-7j8k9q-9s11
%surely _ it	b-10c6e16f-9i10k11n11
%surely _ maybe	c13
%surely _ me	a-14b12c-8e11g10h10k-7m14n-9p-9r-14
%surely _ my	e-10g24k7m9n8p-10q9
%surely _ not	c8d14g-15h-8j7k9m-8n-10o19r8
%surely _ now	h12l24n9
%surely _ number	i10
%surely _ of	a-13h14i11
%surely _ off	h19
%surely _ on	d12e-11h8i-8j11k10l-10m14p-10q-9s-13
%surely _ one	b-12c-6m17
%surely _ out	b9l23s14
%surely _ stop	r19
%surely _ talk	n17
%surely _ the	e11k8l19o9q10r-14
%surely _ to	b-11c10d-13e12g12h12k-7n23o-11r10
%surely _ us	d14l-10n-8
%surely _ was	f12g-14l12n-10s10
%surely _ what	a9e11f13q9
%surely _ when	a22e15
%surely _ who	a-12d10m-9n-10q15r12s8
%surely _ with	n11q15
%surely _ you	b10d11h-8i-13k10l-20q10
%surely _ your	a-12d-22e13g13m17n9q-11
%surely _ yourself	a16d17
%surely _ |	a12c8e-11i9j12k9l9n8q12r-10s-14
%surely _ 😏	q12
%surely a	b23c5d21f-10g12j-15o-8q10
%surely and	g-12p19
%surely be	a10j15k8p-12
%surely but	c9
%surely check	c16
%surely come	c5h8
%surely day	e11l23
%surely go	e12f7q23
%surely have	a11c13e11p17q-9r9
%surely i	g13h8i-13k16o-9p-11q-17
%surely kick	m20
%surely me	m17q15
%surely my	a-9e10g23k9s13
%surely of	a14i14k11q11s-9
%surely pretend	o12
%surely remember	f12
%surely say	a15d-10g-10i-10j-7o10q13s14
%surely single	c8
%surely sit	g18
%surely so	j8q11s-13
%surely someth	b11n-10
%surely sort	f14
%surely that	d24e11f-14g12h14i8m-8n14
%surely the	c7e-23g18i8m32n-9s-8
%surely think	f20j10n-10
%surely us	h13k13
%surely walk	j14
%surely wear	c11
%surely what	s16
%surely work	q13
%surely you	e9f19l13o15
%surely |	b-9c12e-9g-11h16l-11m17n-8o-15p13r15
%swear	b19c-5f20g16h16j12n15s11
%swear _ $	i-8j13l-10m-12n-12
%swear _ against	m12
%swear _ did	s9
%swear _ i	a-9k7s7
%swear _ me	m15
%swear _ to	b15p14
%swear blog	l18
%tender-act	g-11m-7o-9p-18q-12r26s-19
%tender-act _ ?	r20
%tender-act _ to	e-10g13k-7o17
%tender-act at	d22
%tender-act you	b-16c12p-21
%tender-thing	a-10c-6d12e-17g-18i-17k-8o-25q27r60s-8
%tender-thing _ for	r15
%tender-thing _ the	h-8m16q10
%tender-thing _ thi	h11q10r10
%tender-thing _ who	r13
%tender-thing _ you	a-10e-10g-13h-7k-15o-9
%tender-thing _ |	f-7j9l13r11
%tender-thing are	r13
%tender-thing done	a10d11l12
%tender-thing is	r19
%them	c-7d-14f-17g12i9j-11m-9o-11q16s-15
%them $	d-15e14f-9h13i9j7o-11q11r15
%them ?	i15
%them _ $	f-11i-8k8l-14m19p20q-11s15
%them _ and	c7f16
%them _ the	d14e-10g21i9l13
%them _ will	p22
%them _ you	a21d-14f-14g18i8n-10p14
%them and	g-10k12p21
%them mother	q22
%them on	i23o11q11
%them you	g21
%them |	d-15e-11f-10h10o18p11q-11r-13
%they	b-14c-33e-29f-17g-14i-21j-11k-7l14m-14n-14o-14q13s-21
%they _ $	b11f-8m12n12o-8q-13r20s-7
%they _ and	q-27
%they _ by	g13
%they _ down	m18
%they _ in	a-10g13h9
%they _ next	h18
%they _ not	a14b9d-24g11j-9k9p12
%they _ noth	h11
%they _ out	l9
%they _ sit	g14
%they _ so	g24q-12s-11
%they _ the	a-10d-12i-13n-9
%they _ there	i16
%they _ those	l14
%they _ up	q21
%they _ you	a-13g10h-9k7l31
%they _ your	h10j7l25
%they _ |	a-12g-12h-11l10n-9q16s8
%they are	f9j11k8s-7
%they ask	d20h8q20
%they doe	d-13q19
%they hand	l16
%they is	a12b10i-11m13p12q11
%they only	a9l24
%they say	b15q-17s9
%they will	d15e11g18o15p13
%thing	b-12c-6d-12f-10g-10h-10i13j-12l-14m-29q-13r-9s-9
%thing $	h-8i10k-6n15
%thing ?	i18
%thing-or-pet	a-14c-14e-10f-11h-18j-12m-25n-10o-8p33q-12s-22
%thing-or-pet ?	i16
%thing-or-pet _ |	a19d11f14g11h14l-11q10
%thinks-ill	a-21b-23d-12h-9j13l-46n-19
%thinks-ill $	d-13f-18g20h-8j8m9n-19q17r16
%thinks-ill _ $	a-21b-10c9e12f13g14i13j-9k12l-18m-10n16o25p-30q12r9
%thinks-ill _ a	g13j16r9
%thinks-ill _ am	m-8n-9p-12q24
%thinks-ill _ and	b9h18i-13j9k-7p-17q-11s-10
%thinks-ill _ are	c6e-11j-12l-10m-8o10p18
%thinks-ill _ before	p19q-10
%thinks-ill _ can	c-8d20e-9l16q10r18
%thinks-ill _ could	k-7q13
%thinks-ill _ different	g11p11
%thinks-ill _ do	d-12h9n16r11
%thinks-ill _ first	b10o21r-9
%thinks-ill _ for	a16o12p23
%thinks-ill _ had	f15g-11j7l10
%thinks-ill _ happen	a10i-8
%thinks-ill _ has	e10f12
%thinks-ill _ have	a9b16f11i-7l-11o13p19q21r-14s-10
%thinks-ill _ heat	f10
%thinks-ill _ her	e9k19
%thinks-ill _ here	o11
%thinks-ill _ i	c5e-9h9m-8p-15q14
%thinks-ill _ if	c12
%thinks-ill _ in	d-17g14i11j8l14p20q-15r-14
%thinks-ill _ is	d-16f9i8o-9r-10s-9
%thinks-ill _ it	b-11i9k12l-10m10n-10o10s7
%thinks-ill _ me	a-13b10g-10r13s7
%thinks-ill _ mean	s11
%thinks-ill _ might	g24
%thinks-ill _ more	g16i11
%thinks-ill _ my	d11e-10h-8i9o18q13
%thinks-ill _ nobody	c11m7
%thinks-ill _ not	b9c15d-13f7j-8l-10n15p11q-15r-10s-10
%thinks-ill _ of	c6f7i16j11s-9
%thinks-ill _ only	k18
%thinks-ill _ place	d15
%thinks-ill _ rank	s9
%thinks-ill _ real	a10f18
%thinks-ill _ said	b18h10k-7r10
%thinks-ill _ saw	f14
%thinks-ill _ say	c9
%thinks-ill _ side	q20r8
%thinks-ill _ someth	g18
%thinks-ill _ stand	n12s11
%thinks-ill _ that	a12f23i-11k7m16n-10p11
%thinks-ill _ the	a-11b17c15d-22i-10k17m-17o19s-20
%thinks-ill _ thing	a21l11
%thinks-ill _ through	n14
%thinks-ill _ to	a-15b-10c-16f10n-12p26r16s-9
%thinks-ill _ version	m8
%thinks-ill _ want	c8n-12
%thinks-ill _ was	a-9c-6d11e12h-11k9n12q-13s8
%thinks-ill _ we	b-11c9h11q11
%thinks-ill _ were	f-7g10q21
%thinks-ill _ what	f8g16m7n14o8r-8
%thinks-ill _ who	i9n-11q-10
%thinks-ill _ will	c9h15p-16
%thinks-ill _ would	g24i-10k-9r-9
%thinks-ill _ you	e9f13j10k-8o11q18r12s11
%thinks-ill _ your	a-10b-15g-12i13n11o-10p16r25
%thinks-ill _ |	c9f9i7k-13l-12m10o8s7
%thinks-ill about	a14f-8i8o22q-13r10
%thinks-ill alive	k11
%thinks-ill ask	a15h12s-8
%thinks-ill at	q9r14
%thinks-ill exact	n14r12
%thinks-ill her	k7m11
%thinks-ill how	b10d10f-9o14q28
%thinks-ill i	a19c12f9h-8l15n10o8p-10q12s9
%thinks-ill if	g18
%thinks-ill in	d16e14k8
%thinks-ill is	h15
%thinks-ill it	b-13f13g-20j-9k12l-17m-8n20o-12q10
%thinks-ill me	c-6h10i-15n-12o-8r-7s8
%thinks-ill not	f-8h7q23
%thinks-ill of	c17f-10g14i-12n11
%thinks-ill on	f12k7o9p-11
%thinks-ill out	i12n16
%thinks-ill please	e17r8
%thinks-ill see	d25n17q-9
%thinks-ill so	a-23d18i-7s-11
%thinks-ill someth	c10j16
%thinks-ill sorry	i-7m15o11p-9
%thinks-ill that	b10d21f-13k6m7
%thinks-ill them	e11f17
%thinks-ill thi	d19e-11f10
%thinks-ill to	d-13f8h-8l10m7n-8o18
%thinks-ill we	b-12c-6f16h8l11p12s9
%thinks-ill what	c9d-13l10p15
%thinks-ill where	c8i7o11s9
%thinks-ill which	c8i9p16
%thinks-ill who	a12e8h11k-9n-8o9q-10
%thinks-ill whose	f13
%thinks-ill why	d24e8
%thinks-ill with	c6q17
%thinks-ill yes	c11g10
%thinks-ill you	a-18b22d13g-15h8i-10k-15p10q24r-13
%thinks-ill your	a-9b-13f18i9n22o20r-18
%thinks-ill |	c13d11e-9f11g-11h-7i-7l-18p-15r20s13
%tie	c-7g-20h-10j13k-14l12
%tie _ for	h15
%tie _ have	e16o9
%tie _ is	b-15d-11e9i13o-9q-12
%tie _ not	a12b12d-12e14g15l-11s7
%tie _ to	g-14o18p-10s-8
%tie _ was	a19h-8
%tie _ when	e17
%tie _ will	e12r14
%tie _ |	c8j10m9p13s8
%tie and	a-10b-9n11p14q-17
%tie back	h15
%tie i	d10e14f7h14
%tie in	h8i14k15l-12o11s-7
%tie pressure	a22
%tie so	e10
%tie then	r9s16
%tie you	a-12h16j9l-10
%tie |	a12n-9r12
%too-much-feeling	d-14f-7g-12h-13i-14j36k-9m-14s-9
%too-much-feeling _ $	j18
%total-bond	c-9f-10g-17h-18i-7k56q-24s8
%total-bond _ $	j11k7
%total-bond _ one	a13n16
%total-bond _ the	k14
%total-bond _ |	k18
%total-bond the	a13n16
%total-bond you	k8
%trifle	c-17d-12f-19g-22i-8k-11l11o-17p-13
%trifle $	a-13c-5e-23i-13o11q15r17s9
%trifle ?	a10b-13d-11e17g18h10i9m-9r15s-10
%trifle _ $	c-9e26f-9i15n18r-8
%trifle _ ?	e-11g-10h-7n12q16s-8
%trifle _ a	d14i-11l19m-8q-13
%trifle _ am	h12k-10m21s9
%trifle _ and	d14i10k13n8p12q13r15s7
%trifle _ are	d-14j-8m19o12
%trifle _ can	d10e25p-13r19
%trifle _ cancell	i11r8
%trifle _ final	e14
%trifle _ have	a18c7j10k11l13o-8p28q-15r-7
%trifle _ i	a12b-9c10d12g18l11o12p18q17
%trifle _ in	a-15g17i10j-10m-10n-11s11
%trifle _ is	l-13m9n8q21r-9
%trifle _ it	e26f-10g13i-16o-11p14r8
%trifle _ man	d23
%trifle _ me	b-12h-9i14l-11m19n-8o17
%trifle _ mirror	n16
%trifle _ my	f26r10s-8
%trifle _ not	a10b18c-7d12e-8k12n-10q13
%trifle _ ok	c10
%trifle _ that	f21h9o-14s11
%trifle _ the	b-9i17j-12l-13m12q-12r14
%trifle _ there	l14
%trifle _ two	q15
%trifle _ would	a11c9g-12j9k7
%trifle _ you	d15e-10h-10i8j-10n9o17p22s8
%trifle _ your	b15c10f12j15r-9
%trifle _ |	c18d13f13h12i10j15o-15p13
%trifle about	b19g14j9l15
%trifle and	d13e13j15k-6l-14n-8
%trifle at	a-12d19i8j-18n14p-11
%trifle because	a19o10
%trifle before	b10h17
%trifle from	i19o8p15
%trifle her	q14
%trifle i	a9b16c6e10h11l13m10s7
%trifle in	d19g13h17
%trifle is	e10f7g13h-12i-8j15m-8o17p-23r13
%trifle me	b-13e-13h15i16k-6l15n10o-10
%trifle of	b-9e-9g-14i18l-18p10
%trifle receiv	s11
%trifle them	i16
%trifle thi	a12m-9q11
%trifle to	d-18e-17l-13n-8s7
%trifle with	h-8k8l16o7q17
%trifle you	c11d-14e9f13h8n16p19
%trifle |	c5f12h14i8r-9s14
%unbound	c76d-10f-8g-15h-11i-11n9o-18p-16q-15s-9
%unbound _ $	c10
%unbound _ for	c9
%unbound _ to	c18
%unbound _ with	c9k9
%unbound _ you	k12r9
%unbound not	c13o-8
%understands	a-13b-14c-8e-13f7i-16j-11n-8q-9r-12s16
%understands $	a19e-15k-6p-15q17r10
%understands _ $	b-27c-13i7m-7o-13p13q-26s12
%understands _ a	b10d31e-10j-7m14q12r12s-16
%understands _ about	b10j14s7
%understands _ all	e16k12n9
%understands _ already	n13p10
%understands _ angry	a14p13
%understands _ apology	o17
%understands _ are	c6d-15i7k10l10
%understands _ feel	c7m14
%understands _ first	o12r-9
%understands _ for	o9r20
%understands _ get	a15
%understands _ grip	j13
%understands _ have	a14b22e9f12g13k-11m10n-9o8r-9
%understands _ i	a21b-15c5d23e16g11m-8s13
%understands _ in	f-11h10i19k-7o8r-10
%understands _ is	a-9f11i14l19n9o-11p12
%understands _ it	b-13e9j12m9n9q13r10
%understands _ know	i7r16
%understands _ me	e-8g-12k-6m20n9p-19q27
%understands _ mean	s8
%understands _ name	c5k14
%understands _ need	e16
%understands _ now	a20
%understands _ of	b11l-18o8r11
%understands _ off	g24
%understands _ only	k13
%understands _ place	d14l10
%understands _ rank	s9
%understands _ said	b24h9
%understands _ since	c-5d13f8k-9q19
%understands _ street	p18
%understands _ that	a-12b-13d-13e9f13g15n-8o12q-12s17
%understands _ the	a-20c6e10f-8j13k17n-14o-9p13q-25s-11
%understands _ thi	e11g11l-10m8r14s8
%understands _ to	a15g19l18q22r12
%understands _ until	k15
%understands _ voice	h14
%understands _ we	c11i13
%understands _ worth	h12
%understands _ you	b22c-13e-17f15h-19j7m-16n17p19q-14
%understands _ your	b18d10h-8k14m-10p18
%understands _ |	a-10b-13c17e-9g-20h14j15r10s16
%understands a	h16k6m17n17
%understands about	e9p22
%understands anyth	f9g15
%understands at	a9d22j10k11l11q-10r8
%understands exact	n12r12
%understands how	a9c7d18f-10o8
%understands i	a15c17e-9g10q12
%understands if	g17r10
%understands it	b-14c-8e-15g-16j-9n8o-16q10r-13
%understands lost	s12
%understands me	b-10d-14g24h-21i-10j-8k7p11r-9
%understands my	b10c5h13r9s25
%understands noth	d22i9r9
%understands some	r14
%understands that	a-9b20c-6j10l15n-8q14
%understands the	d-16g-11n-12o15p14
%understands these	p25
%understands to	c-12g-16h14o-13p16r-10s-10
%understands what	d-13i-9l10
%understands where	c8o11s9
%understands which	p16
%understands who	a9h10k-9o9q-9
%understands whose	f13
%understands why	d24p-10
%understands you	a-10b14c-6d-21e14f-7g-12h24k15l13m-10p-13q-18r-12s7
%understands your	a-18c-8f20h20i-10j-7l-11o14p10q-13r-11s-7
%understands |	c14f7g10h-13i8m10r14
%unsound	b-12c10d-12e-10f46i-11k13n-9o-10
%unsound $	f25k6
%unsound _ $	f18g13
%upset	b-10c-10e-19f-9i-10j-12k-8m-14o-16p13q-22r-7s-18
%upset $	a13g13j-8
%upset _ a	l17
%upset _ are	j16
%upset _ is	j9
%upset _ just	j13
%upset _ the	d11f-12j-16n10
%upset _ |	p20
%upset of	j10n12
%upset you	b14j11
%villain	b-10e-9g-20h-8j20k-7m54r-7
%villain $	j14
%villain _ $	j9m9
%villain |	m18
%warm-deed	a-13b19d11f-17h-10n-10o-26r20s10
%warm-deed ?	b-9r13
%warm-deed _ $	b-17c-6d-10e24f-8g-14i11j-11l-20s-7
%warm-deed _ ?	r21s-8
%warm-deed _ home	p23
%warm-deed _ is	b11c-6e10n18r-10
%warm-deed _ me	c12h14r8
%warm-deed _ mouth	d12m15
%warm-deed _ that	b17r-24s-7
%warm-deed _ the	g-15j12k7l15o-9r8
%warm-deed _ to	b-17j7l11o14p20r16
%warm-deed _ what	g11o16r15
%warm-deed _ who	r13
%warm-deed _ you	d-12e-15h-10l-14m-11n14o-9r13s-8
%warm-deed _ your	b-10j-8k12p-13q19
%warm-deed _ |	f-7g10o20p-13s8
%warm-deed about	e12i7j-9m10n17o10p-13r9s7
%warm-deed and	l20m19
%warm-deed at	d14j-7k8n12
%warm-deed in	a-10d-14k15m8p14s10
%warm-deed it	a10h-9i12r-9s10
%warm-deed my	m16r-12s16
%warm-deed to	d13e-20h-10
%warm-deed up	b12m12
%warm-deed you	b-24c18m-13s-10
%warm-deed your	g-18j10k10o8r12
%warm-deed |	g20q13
%warm-good	b-12c-10h-28k-12m-11o-16p-17r9s-7
%warm-good $	g-12k-8l14m-17n19r-11
%warm-good ?	d12f7g29r22
%warm-good _ $	b-22c-12e-17f13l-15m11n-8r11s8
%warm-good _ ?	e10g18q-12
%warm-good _ a	b18n11q11
%warm-good _ and	m8
%warm-good _ be	e18r-9
%warm-good _ do	i-8k15r-10
%warm-good _ for	a-13b16i-7o-8r9
%warm-good _ get	m13
%warm-good _ have	e-9f15h-9k-8n-8q9
%warm-good _ i	c6d16r-15s12
%warm-good _ in	j7n-8r16
%warm-good _ is	b12d-17g21l15n13o-7q12
%warm-good _ know	r14
%warm-good _ not	a15d12g16i-12o18q11r20s7
%warm-good _ noth	b13g16
%warm-good _ open	c10l12
%warm-good _ out	l13r-8
%warm-good _ people	r13
%warm-good _ take	q12
%warm-good _ that	b16g11n9s13
%warm-good _ the	a-14b-17c-12h-9l11p-14q20r17
%warm-good _ thi	d12h9j9o12q11r17
%warm-good _ till	k6r16
%warm-good _ to	d29l10p10q24
%warm-good _ we	f-7i18
%warm-good _ what	d10r15
%warm-good _ when	e11r8
%warm-good _ who	r27
%warm-good _ will	l15p18
%warm-good _ you	c-8d-14e-10j18m-12n-15p-22q11
%warm-good _ |	e13g-10j-7l-9r17
%warm-good and	b17f-7k8m20n18p-14r-13
%warm-good for	a-14d-12k-7l28m-9o-10p-14r11s9
%warm-good from	o-8r13
%warm-good hand	a13p13q12
%warm-good is	d-16e20f-8i-9l-11p-11r14
%warm-good life	n16
%warm-good me	e20g14l12q9
%warm-good on	h11n23p14r-9
%warm-good that	e19f8i11q17
%warm-good the	b10c8h9j14n-9r-8
%warm-good to	h8r10
%warm-good will	i8r19
%warm-good you	a-25c-7f14i-8m-7n-12o10r-20
%warm-good your	b11p18r-15
%warm-good |	c-6f10h9i-14k-8q10r12s-12
%was-not-so	a-12b-12e-27f-18h-14j-11k-15m-26n-15p-18s-13
%was-not-so _ not	d-17h-15i11l14n-8p-12r9
%was-not-so car	g14
%was-not-so did	i10r18
%was-not-so never	d12f-9n14
%weekday	b-18c-20d-29h-9j-20k8m-19n-9o-18p-19s-18
%weekday $	a-11b-14c-12f-9i10l12m-8p-10s-11
%weekday _ $	a-11b11i-10r12
%weekday _ again	h20
%weekday _ and	b13c11g-12h18i14q-12
%weekday _ first	r21
%weekday _ i	a-16b9c-9g-20k23o-9q-12
%weekday and	f9k8
%weekday i	c-5e-13k10o22
%weekday with	g21
%weekday |	c8d-14e19h-9i10j8k11q14
%weeping	b-17c-6e-11f-14j55m34n-12q-27s-11
%weeping $	m9r12
%weeping _ $	j17n-9
%weeping _ ?	j14
%weeping again	j12
%weeping you	a19
%weepy-noun	a18c-7g-12h-8j45k-10m-18r11
%weepy-noun $	j10
%weepy-noun _ $	j11
%weepy-noun _ the	a16j-7
%weepy-noun _ |	j19
%weepy-noun queen	j13
%weepy-noun |	j16
%who-with	e-17g-21i24j-7k-16l-16n14o-11p-13
%who-with $	i12p22
%who-with ?	i14
%who-with _ $	b11c-6f18g14h-12m7n-25
%who-with _ and	b-11e-16h12q13
%who-with _ date	i15
%who-with _ do	c9n16
%who-with _ in	a12d18f9m9p15
%who-with _ is	i-8o18p-11s15
%who-with _ the	a12d-11f22i12l12n-11o-8r8s-9
%who-with _ you	b9i9m11o19
%who-with is	f12
%who-with it	b13d11e15g15p13
%who-with me	h14i-11j7k7m-16n8p11s8
%who-with my	e-9g16m10o13
%who-with that	a10f-8r17
%who-with thi	m13
%who-with us	k20
%who-with you	c10f-7l-19m-9n13o10p9s-12
%who-with your	f11k-11o-9r10
%worthless	a-12d23h12j14m-14n-17q-20s-19
%worthless $	a12d19
%worthless _ $	e19i7l11m-11n-10
%worthless _ discus	e12
%worthless _ just	c8
%worthless _ that	d14
%worthless _ |	b-11d-20j10k-6
%worthless but	m15p10
%worthless else	k7
%worthless |	d19q16
%yardstick	a-18b15d11f-13i-13k16l-14m-7p-13q22r-11
%yardstick _ would	q15
%yardstick stranger	o12
%yardstick wiv	q18
%you-being	a11c9f10i-7j9k-8n10p10
%you-being _ $	b11d11f-7i9q14
%you-being _ ?	a-20b12f13i-9j7l-14p-11
%you-being _ a	a-17c-7d16e10f-11i-10n9q-24
%you-being _ about	l18n-12q10
%you-being _ accus	s12
%you-being _ after	n15o9
%you-being _ all	f12k12n11r14
%you-being _ alway	b10c12
%you-being _ and	c8d15h-8n13q18r-8
%you-being _ anxiou	j14
%you-being _ are	d19e12j-10n12
%you-being _ at	b15e10i37j-9m8r14
%you-being _ be	b22f-9
%you-being _ been	m-11n28q13
%you-being _ blog	l18
%you-being _ bor	b16j14
%you-being _ busy	g17
%you-being _ but	a23f9
%you-being _ call	l9s15
%you-being _ comfortable	b17
%you-being _ complete	j-10
%you-being _ confus	f15
%you-being _ dead	d10o12
%you-being _ describ	f9
%you-being _ different	g13
%you-being _ doing	a27d-12j9m8o-8
%you-being _ driv	b14
%you-being _ fee	g20l9
%you-being _ for	a10f-12h-8j8k-7n15
%you-being _ get	p13
%you-being _ going	l20p27
%you-being _ good	c7d24
%you-being _ got	l14
%you-being _ halfway	n17
%you-being _ happy	n18
%you-being _ has	h10p14r20
%you-being _ here	h16
%you-being _ hid	n15
%you-being _ high	b13
%you-being _ honest	j15
%you-being _ hurt	j12
%you-being _ i	f-12g15l12
%you-being _ if	a14r-10
%you-being _ in	b14d-17e15g10h13j21p11
%you-being _ is	d14e-13h16k-7l-11r13
%you-being _ it	a12b-9e-13f-20g-17h-8j7k8m13
%you-being _ like	j10k11p-14
%you-being _ me	c13f9g11k7m11n13p-14r8s22
%you-being _ milk	n12
%you-being _ mine	e10k9
%you-being _ mute	o15
%you-being _ my	k18o-8s-10
%you-being _ not	a12e-12f9g-11k-8m-12n-20q10r12
%you-being _ now	k17p17
%you-being _ of	a12d-11f18h15j-15n15
%you-being _ on	c6f8h10i14k15n-17p17s9
%you-being _ one	a20j-8n8q-14
%you-being _ only	d-22h9m-9
%you-being _ proud	m10
%you-being _ punish	n13
%you-being _ put	i10k12
%you-being _ reality	f15
%you-being _ remember	f-15
%you-being _ replaceable	q16
%you-being _ safe	p13
%you-being _ see	f8
%you-being _ so	b17j-9n11
%you-being _ still	h24j-10k-7m11
%you-being _ talk	i7n12
%you-being _ tell	g12s16
%you-being _ that	b21i-7j-8k-7r10s12
%you-being _ the	a17b12c11d14h19i9j11k14m13o10q20
%you-being _ to	c-5d-24e28j-13k11l-9m9o22q20
%you-being _ until	o8r11
%you-being _ up	e-9g11n28
%you-being _ way	j12
%you-being _ we	d17i7j7l15s9
%you-being _ what	d17m12
%you-being _ whether	b12
%you-being _ whole	k12
%you-being _ why	a12
%you-being _ with	f-9g11h-8p18q13
%you-being _ worth	d20o13
%you-being _ wrong	f17
%you-being _ you	a24b13d-12f11j11m-7p-15r-13s-14
%you-being _ your	a-11b16c-7d15e14j12l12o8r-9
%you-being _ |	a12d18g10i16j11k7
%you-being age	g-10j11l10
%you-being are	a-16h-19j7k10n11q11
%you-being attitude	a14r15
%you-being brother	q10
%you-being choice	a-9g15
%you-being contribution	l12
%you-being cousin	q23
%you-being decision	a15b12
%you-being email	j10m11s10
%you-being evening	e12
%you-being face	c9j10k10
%you-being fami	s11
%you-being fault	a13r8
%you-being favourite	g17
%you-being game	n16
%you-being get	a-11b-10c7d-18g-10i-8k10l-12o12q-12r-14
%you-being got	a9d14f-8l17
%you-being have	a-9m-10n24q14
%you-being hormon	j24
%you-being key	h12
%you-being level	d15
%you-being little	l16m8
%you-being majesty	b12
%you-being med	f11
%you-being memory	f12
%you-being message	m14
%you-being mind	f16
%you-being mouth	a19d13n9p15
%you-being name	d14e8h16k18o8p15r13
%you-being nerv	f14
%you-being new	g13p20
%you-being not	b16e-9f10
%you-being opinion	s14
%you-being own	a24d13f11g-19m-10p-12q11
%you-being pain	m17
%you-being passport	p16
%you-being place	d14
%you-being profile	k12
%you-being reaction	j15
%you-being replacement	q16
%you-being request	b24
%you-being room	e-10h12q11
%you-being salary	e15
%you-being shift	p18
%you-being side	h23q16
%you-being spot	q20
%you-being story	i16
%you-being time	e14q10
%you-being version	f22i8
%you-being visa	g12p20
%you-being voice	g13h14
%you-being were	e-8f15g11h9i15m-12r-11s-13
%you-being work	b20
%you-being worth	h12
%your-audience	a-20b13c-13i-8k11l-10m14n-10o13p40q11r-11s7
%your-audience _ is	e-11f-7i11k9p15r-9
%your-audience _ me	m9
%your-audience _ the	e-10f11q15
%your-audience _ to	e17
%your-audience before	k10
%your-audience brother	g12q20
%your-audience fami	s11
%your-audience is	l23
%your-audience work	b18
%your-audience world	k13l18
%your-kin	d21g-14i18j-7q40
%your-kin _ already	q13
%your-kin _ is	a10b15e-9g15i11o12q11r-19
%your-kin brother	q10
%your-kin cousin	q23
%your-kin replacement	q16
10	b-11d15g-12h-9i-8p22
100	k14
2am	c10q9
2am %thinks-ill	c9
2am _ what	c9
2am thought	c9
3	c-6d-19g12h10i12l-27o-13p-15
4	b-18f-8i-17j-8l-21
40	i26
8	b13e-12g-10k-7o14q-13
8 $	b9o17
?	a-16c-9e-31f-9g-32h-14i12j-19k-35m-20n-38o-27p-21q-33r-22s-31
? %few	d27
? %give-way-loosely	b16c10i18j13r12
? %i-already	i13
? %i-will	a-10i17p-11
? %never-mind	c12
? %provoke	c11i15
? %small-number	d28q9
? _ $	f-9g-16i9j-8l-14s-8
? _ %feel	i17j7p11q-10
? _ %few	m-9p21
? _ %i-will	b9s16
? _ %provoke	d-17h13
? _ %small-number	j19l11m-8n11
? _ is	f9h10i26l-19m-8n-8q-9r-8
? _ me	b9g-10i18
? _ not	c18i11j7
? _ on	i19
? _ the	b19i18
? _ want	i9
? _ you	d12f21l12o8r10
? _ |	b16c16d24g26l11n14o15r19
? a	d21
? and	i16n8
? answer	i18
? i	b12d-12i18j-10k10p-10q-16r-10s-10
? then	g16p15
? what	b15i17
? you	a13b16f15h8p9
^	a-25b-49c-38d-25e-20f-13g-16h-40i-40k-30l-11m-16n-10o-19p-28q-18r-46s-28
^ %amends	a17c8f-9g-13i-8j-10l-11m8o-17q-9r-8s8
^ %anybody-at-all	c-7f10g25j-7k11l10n-12o-14s-11
^ %apart	h-12o15
^ %attacked	d11f10j7
^ %big-number	b-9d26g21m18p-13
^ %claimant	b-15e8f7g16l15n-12o13p-14s-9
^ %colleague	a11q19
^ %come-back	c-6p14s7
^ %deceitful	n15
^ %degree	a-11b16d-12e-30f-8h-8i13l31n-8r-12s25
^ %deluded	f9
^ %denial	b-10f19k-7l-15
^ %drawn-line	b20d-12f-8j-7l14o27r-17
^ %easy-one	c5f8g-11h-12i-9k-6l-16o-10q18
^ %event	a11f20k-9m7n20p14r-20
^ %everyone	b15d-13g-12n-8o-8s-7
^ %extreme-name	d34k7n21s-16
^ %faulting	n15
^ %feel	g11j14n9r11
^ %feeling	f8j23m-11
^ %felt	j31
^ %few	a12b18h19i7l22o13q-15s7
^ %gentle-praise	c-10h-9j9o-10p17s10
^ %give-way	e12i8j13k18n20r17
^ %give-way-loosely	b-13l-27m-9n8p17
^ %held-thing	a10e9g-12p18r17s10
^ %help-act	j7p26
^ %hidden-fault	n28
^ %hold-deed	i25n-11p27
^ %i-already	a-12b17i7
^ %i-will	a11c-7i-10o17p27s12
^ %kin-role	a-11f13g16j9
^ %large-words	h15i-9
^ %laughter	b23c-7f11q-12
^ %limit-set	a-11b24e-10g-14
^ %many	c-7d26h10j-8k-7m11p-13
^ %mind-fails	f10k12r-8
^ %nice	p37s16
^ %no-word	b-13i-8r-10
^ %nobody	b9c-6f14g-18h9i7j9l-14
^ %once-that	b-23f-16g25j13n-9o-18p15r-9s8
^ %only-just	e-10f-9g17h29i-13m12o11p15q20r-9
^ %other-one	a-13e12f12
^ %outburst	i7j-9p25r-8
^ %outing	i-16l11
^ %past-one	h-9k-6q24
^ %plain-feeling	j31
^ %proof	i14
^ %provoke	c-11d10f-9g25i-9j-11k16o17q-16r-9
^ %relation	b-19f7g14n-11o13p-14s-11
^ %rescued	e18
^ %role	f11g-14j10r9
^ %sacrificed	e25p15
^ %said-verb	a-9b29c6d-16f-10g11i14n-9p43
^ %scorn-name	b10c-6d15h13l-12m-9
^ %scorned	d13k8l9q13
^ %secret	i14
^ %sign-of-life	c31d-10i-8o-16
^ %small-deed	c25l21p12
^ %small-number	a12b24h9l26q-21s7
^ %someday	c15
^ %surely	c17d10e18i9j11n11q20
^ %tender-act	d15r9
^ %tender-thing	g13r11
^ %they	b-16c-8d-23f-9h16i-11j-13k-14n-8o-8q-17r-12
^ %thinks-ill	a15d13f10i14j-7r7
^ %tie	a-11e16f11n-9
^ %total-bond	k11
^ %trifle	e-10f-8i22j-10l-23n-14o-9q14
^ %unbound	c14
^ %understands	a17b-13g25h-8k18q16r-8
^ %unsound	f10
^ %upset	j24
^ %warm-deed	a-15c-9g-23h-18i14k10l-13m-7n-8o-12p23
^ %warm-good	a17b-16e12h-14i-9k-9m-7q-14r17s7
^ %worthless	d16f10k8q14s-15
^ %yardstick	a-9b11f-8n-8q14
^ %you-being	a-15d11h9j-21k12l10m-8o8p11s-19
^ %your-audience	b9d-19f7h14i-9l10q9r11
^ %your-kin	c10d-12e-18o10p-9q26r13
^ 2am	c9
^ _ $	c20i21j8m10n-11p-12
^ _ %amends	a15i8l25r10
^ _ %anybody-at-all	b-14g-24l-12n8r-21s-10
^ _ %apart	h13
^ _ %barrier	b15o8p17q10
^ _ %because	j-8k9r9s21
^ _ %big-number	l16o14p-9
^ _ %came-out-with	a-14d14l20
^ _ %child	d12e14h14k9l-13m9p-9s-8
^ _ %claimant	b-14k-10l-20n-12o-8
^ _ %degree	a-25b13d15e-19i-7j10m-10n11p-9s15
^ _ %denial	d-12g-10k-8
^ _ %device	f8i8j9o13p-11
^ _ %drawn-line	c-14f-8m-9o-15q-11s16
^ _ %easy-one	b15c-9d-13e-13g11h-10k15m8q-9s16
^ _ %endowment	a-15e12f-20h-9n8q-19
^ _ %event	b17e19g32j7k-8l9o-8r-9
^ _ %everyone	d-13f11l-14r-10
^ _ %extreme-name	a-9h16i-9j-8k8n11q10s-17
^ _ %family-word	b-10c8h12n-10
^ _ %faulting	m17
^ _ %feel	a-10f10h8j11o13
^ _ %feeling	j11n-11p-13
^ _ %felt	e-10f13l-9m-11o17p-12
^ _ %few	d14g-14j12n-14o8
^ _ %friend	g11q21
^ _ %give-way	e19f8g-14h16j14q-10
^ _ %give-way-loosely	c-13f-8h-13m-14p21q-20s-10
^ _ %grand	d18
^ _ %grave-wrong	a11d-10l11s-10
^ _ %held-thing	g21h8i12k8o-9r21
^ _ %help-act	b-18d12g-15m16n20o-9
^ _ %hidden-fault	f7m-10n30
^ _ %hold-deed	a13f-7i-12k10n-10q-15
^ _ %i-will	a10b10c-6g13h-8m8p15r13
^ _ %kin-role	h11j-9n-10p-13q14s-14
^ _ %lapse	a19e-15f-10h-13i9j-8k-10l13n-8p-14s-8
^ _ %large-words	c6d10e-13f-7h-11i8j10k19q-17
^ _ %limit	b10d13
^ _ %limit-set	b11c-13d-17e-22h-12j-8n-8s22
^ _ %make-up	b-11g-22k7l9m8n-17p11q-10
^ _ %many	c-7h-7i9k6o20s-7
^ _ %mind-fails	a-18b-20e-9h10j-9l-16n29o11
^ _ %minutes	i9l-19
^ _ %no-word	c-8d28e-11h-8o-9p-13
^ _ %once-that	e20h12k10n8o10r-9
^ _ %only-just	a-10b-10f17i20l23n18r-8
^ _ %other-one	a-12b-10c6d-11e11j7m-14n-10q33s-12
^ _ %outburst	d-15f-10g-20h-15i-7l24m-8p-11r-16
^ _ %outing	b15c12d-14e-9g-20i-14k18l-14q-12r-20s-8
^ _ %overreact	j15
^ _ %oversensitive	j11
^ _ %parent	a12c10e-10f8o14
^ _ %partner	e10g-14
^ _ %pastime	c-10f7h10j-7l9m9p-20s9
^ _ %pet	e9g22p22
^ _ %possession	a-19c8j-10k10l-16n-14p15r18
^ _ %proof	c6i9
^ _ %provoke	a12c-5f8g20i-26j8k-9l-13n-9r-12s9
^ _ %rejects-me	f-8p16
^ _ %relation	b-12d-14f17i-9j-8l-17n-11s-9
^ _ %role	a18b10d14e29f13g19l-12m-12p-21q22
^ _ %royalty	b12j10
^ _ %sacrificed	b-16c-7g29j-13l14m-13n-15o-10p-22q-12r-21s-10
^ _ %said-verb	b21c-15d13e13f-8h-16i-13k-20n-10p-21q-20r14
^ _ %scorn-name	a15c6f-8j-16o-7q10
^ _ %scorned	a-18d18k8q26s-12
^ _ %short-while	b12e9f-9h10k9l13r-18
^ _ %small-deed	a15b-11c7h8i13j-7k-8n14p-11r12s7
^ _ %small-matter	b-12h23j-9o-11p10s-7
^ _ %small-number	g-14h11p13
^ _ %surely	a11b15f-18j9n16p-12q11
^ _ %swear	a9b25j7l16s-7
^ _ %tender-thing	k-8l12q-9
^ _ %them	d21f7i12j-8k9l9m8q-11
^ _ %they	b28d27i16j11
^ _ %thing-or-pet	b-17i-8j-18n-16p12q-12r-12s-11
^ _ %thinks-ill	b17d-27j8k-13m-10n11p14q14r-14s7
^ _ %tie	a12b-12e8k-10p-17q-9
^ _ %too-much-feeling	j14n9
^ _ %total-bond	d-11k23m-7n9
^ _ %trifle	b16c11f-8h14k-12m-9n9o-11p-11q-10r9s8
^ _ %unbound	c7
^ _ %understands	a-12h13l15m-11n13r12s19
^ _ %villain	m11
^ _ %warm-deed	b-12c7f-12g-22j-10k-11l-14m15n9o-22r18s-7
^ _ %warm-good	a-18b16c-8f-11g13l28m9n-12o-15q-25r8
^ _ %weeping	j27
^ _ %who-with	a-15d-14e11g-13o19p10q-13
^ _ %you-being	a-13b21e11i13o-8q-14
^ _ %your-audience	b-13d15g-10m11r-12s8
^ _ ?	b14c20d19j38l28r17
^ _ a	a-9c16g-14i10l23n-10s10
^ _ act	n21
^ _ again	b11j13
^ _ agre	f10j-7q9
^ _ all	b-9l10m13n-9q15s-10
^ _ alway	a-13b12c8f-8g-11j8p-10
^ _ am	a12c-15d-13k14n12o11q-14s-13
^ _ and	b22d10e-14f8k-10l-10n-12o10p35r16
^ _ are	a-10b13e13f-16h-20i-8n-19p-16s-31
^ _ as	d20e13o10s13
^ _ ask	b18f-8h-16l-17n-13s15
^ _ at	c-5e-14k23q15r-9
^ _ attack	l11
^ _ attitude	a12
^ _ awake	c14
^ _ away	i-7n15
^ _ be	c8f21i-10j-8k-10m-8p-30
^ _ because	j-8r9s21
^ _ before	k12
^ _ believe	e9m11
^ _ bet	n12
^ _ better	d-10e15p20
^ _ block	b12p24
^ _ bought	e14
^ _ brain	d16f-19
^ _ bring	a15m9
^ _ brother	p23q18r11
^ _ burn	r11
^ _ can	e-15i-8k9m15n-10o12p18q26s14
^ _ cancell	a10k15
^ _ car	l15p13r8
^ _ cat	p25
^ _ chang	i17r8
^ _ check	c7
^ _ choice	a18
^ _ come	b-14g-20i18j11m13n8
^ _ complete	k25
^ _ cousin	l-15p22
^ _ crack	n-8o11
^ _ crucify	m17
^ _ dead	o10
^ _ depend	c10
^ _ deserve	e21h9
^ _ did	a11b-13e-10i9k-8l11n15s10
^ _ do	b29c10d12e15f-20j14l-16n-12
^ _ done	h-8l-11o10
^ _ dot	i16
^ _ drink	a16
^ _ else	a12e9j16
^ _ enjoy	g11n17
^ _ ever	c9h10m13n10
^ _ everyone	m12
^ _ exact	n11r14
^ _ exist	m21
^ _ expect	e21g11o11
^ _ fail	a19
^ _ fake	f10
^ _ feeling	j-21
^ _ final	h10m9p11
^ _ first	e10
^ _ for	c-8f-8g-13i7k-6m8o-10p-13q-13
^ _ get	a-11b-12f-7h10k8o11r24
^ _ go	g25h9p21s11
^ _ got	a9b-14e11g-17h-11i-7k-7l10o-8p12q16s-7
^ _ had	a12b-10c-5d-12f-9h12j-7n-8r15s-9
^ _ happen	f7h21l10r-7
^ _ has	d17i-8k11m14q-15r20
^ _ have	b14e14i13j-11l-13p33q10
^ _ he	d15i16l9
^ _ her	m10
^ _ honest	a16j12k9
^ _ hope	m9
^ _ house	b13e9
^ _ i	a10b13c-12g-15h8i-15k-14l22m28n-10o16p-26s20
^ _ if	c-11e14o17
^ _ ignor	o12
^ _ ignore	j9
^ _ in	a-19f20g-16h8i22k17m-13n-10o12r-9s-8
^ _ innocent	n17
^ _ invent	f13
^ _ is	a12c-17e-12g-23k-9m-21p-14r-8s-8
^ _ it	c-7d-15g16i11j-8l11
^ _ judge	p27
^ _ just	c-5j-8n14s12
^ _ keep	b19c-6g16q-12
^ _ kept	h14
^ _ know	a20e-10g12m-9n18o-10p28r15s-12
^ _ leav	a9i10o8
^ _ leave	d16j14p16
^ _ left	a9h-10o9
^ _ life	k12
^ _ like	c12i18k-8m-8n15s9
^ _ look	a21c7h11k11p12
^ _ lot	m13
^ _ make	l20m7
^ _ matter	j-9k10
^ _ me	b29c5d31f-12h12i26k22r-8
^ _ mean	b13s19
^ _ men	f12
^ _ mention	s14
^ _ might	c8
^ _ milk	j-11n8
^ _ mis	h19p10
^ _ more	g10p17
^ _ mother	e-10o15
^ _ much	j32
^ _ my	a-9b-11d-18e12f-17g16h-9k-11m-9o16p-19s13
^ _ nam	i11
^ _ near	p18
^ _ need	a-9b-9f8k13l-10s12
^ _ never	a-9g-10i-10k-8m-8o-13p-11q-12s-7
^ _ new	d-11p33q14
^ _ no	b29d-12f-13g17h9j14l-10n-9s-16
^ _ not	g19h9i-13j-7k-23m-9n16q-21s-7
^ _ number	i7o18r8
^ _ of	a-13e15h13i10m18n14s-14
^ _ off	b21j10
^ _ offence	d18
^ _ ok	g16s-8
^ _ on	f7i13j-13l11o10p17
^ _ one	g-11j13m11p11q21
^ _ only	a26e16g-15h-12l20n17q-13
^ _ or	c6e14i15n-8p14
^ _ out	f-10n12o-8p21
^ _ over	j9
^ _ owe	e11
^ _ past	d14f13h18
^ _ people	n13p9
^ _ pile	m17
^ _ place	d13
^ _ play	n22o14
^ _ please	b23i-16
^ _ prefer	s13
^ _ pressure	a13
^ _ pretend	o12
^ _ provok	a16
^ _ pure	f10l13
^ _ push	a11b13l11
^ _ put	d18f8g34l15r12
^ _ question	f11
^ _ quiet	p14
^ _ read	k11o13p-9s9
^ _ real	d16g28
^ _ regret	a9d11
^ _ remember	f16h8
^ _ replacement	q12
^ _ resign	s12
^ _ right	i7n9s9
^ _ ring	b12e13i-9n13o14q12
^ _ ros	k18
^ _ said	b19c-7e8g-11h-8j7o-13r-9
^ _ say	g-12i11m18q-23r11
^ _ see	b15c8d16h-8l11n10o10s27
^ _ she	b28j18
^ _ should	e16g14m-9q11s-10
^ _ side	h13
^ _ silence	o13
^ _ since	a20g19
^ _ single	c7
^ _ sister	q-10
^ _ skin	j13
^ _ so	e-14j13q-10s13
^ _ son	e17
^ _ sorry	a11
^ _ stepp	d16
^ _ still	c5d-11g13h8
^ _ stranger	c10
^ _ suggest	j9
^ _ suppose	g20s10
^ _ sure	e-9f16
^ _ take	c7j14p12
^ _ tell	f-10i-7m16p-10
^ _ text	f9o27
^ _ thank	l13
^ _ that	a-12b13c6d16e10f-11j26s9
^ _ the	c-17e16f10g11n-9s-11
^ _ them	f8i14k12
^ _ then	m9o13p21
^ _ there	i10
^ _ these	f10
^ _ thi	e10f9h-9
^ _ think	a-12d-15j9l17p11s-8
^ _ thought	c6g18
^ _ time	p21
^ _ to	a9b-15c6e-9f-8g11h11i14j-14k-6o13p-12s8
^ _ told	k-13l-11p-12s-9
^ _ train	d16i15
^ _ trouble	c15
^ _ true	n15
^ _ twist	m12
^ _ understand	e9s12
^ _ until	p22r-30
^ _ up	a-9b-13c28d-15f-10h-11l-17m8n-8p-9s-8
^ _ us	g15
^ _ want	a9d-10f-15i14j-9p10q-15r22
^ _ was	a26b-14g-45h-8j-12k-10l16m-20n-18o-15p-17q-24s-10
^ _ way	d12f-14j9
^ _ we	b24i8j8k11l-10p-11q-13s29
^ _ well	g15h9l14s9
^ _ were	b-13c9f7h16o-8p-15q-15
^ _ what	a22b-13c8d-14e10g18h-9m-7o-10p-11
^ _ when	c12n11
^ _ who	a-12h12i-13l-10m12q-11
^ _ why	c8d23
^ _ wife	e16
^ _ will	a-17c9f-8g34i12j-12k-16n-14p22q11r10
^ _ without	g16
^ _ wiv	n11q19
^ _ word	e14
^ _ work	q26
^ _ worry	g18
^ _ would	c-6d12f-8m-9p12q18r29s23
^ _ wouldve	q27r8
^ _ wrote	f11l12
^ _ year	d13e11k-10m19
^ _ yes	c10s18
^ _ you	a-13e-11h-8j-13k-8l18n9o9p-13q-24r-12s8
^ _ your	a-13b14c10d22e16f-7g-15k7l15m-9o14r-8s10
^ _ yourself	a13j18l12
^ _ |	f11i-8m15n-17o37p10s13
^ _ 😏	c8
^ a	a12b19e10f8g14i-8l27q-21
^ ah	p10s24
^ all	l17n15s7
^ alway	j8m16
^ and	e9i9m31r9
^ answer	g16p19
^ anyone	l-24q-11
^ apparent	s19
^ are	d-11f10i-8j-7n-10
^ as	b-11e21l14o12
^ ask	f12q21
^ aw	j11
^ before	a13i19k7
^ best	e11h12
^ bles	d28
^ block	b18o13
^ calm	j20
^ can	c19g-17h-11l-11o-10p-10q-19r-12
^ congrat	l12
^ congratulation	m15
^ could	i-9s13
^ dear	c-11d-12e-15g11i-17k-7n-10o-14r-14
^ deep	n14
^ delet	h10k13
^ do	b-20h8i-19j-27k-16l15
^ emma	q15
^ enjoy	g22n12o13p17
^ even	d14q25
^ every	b10i-7m13n13
^ everybody	f14l14m10
^ everyth	j9k-7n12
^ explain	i15
^ facetime	i11
^ failure	d15
^ fine	m32o8
^ from	k13o14
^ funny	n24
^ go	g11o8p21
^ god	d18h17
^ gues	g35
^ had	a21c7h9q16
^ half	e10n17q10
^ have	g20m9n11
^ he	b-11h-17m-9r-9
^ hey	c34
^ honest	d13
^ how	b-20f-7g25m11
^ i	a-9c-21e14h14i-8j-16k17l-14n-15p-13s-22
^ if	a18c9d-17e-14f-9i8j14k-9m-8n-9o-17p24r-19s13
^ is	d12g16m-7n13
^ it	a15d17f7k-9l23m9n18o-18p16r-15s-16
^ jes	q18
^ just	c10e9f10h10o19s-8
^ keep	c5o10p27
^ kind	e10i18
^ knock	o14
^ leave	d18p17
^ let	d12j16l9o-9p-13
^ lik	c11
^ lol	b22c-6f7l16q-9
^ lose	o12
^ love	g12i7p24s18
^ maybe	a11c8m-15o-7s13
^ met	k15
^ might	c10s19
^ more	f12
^ most	q11
^ must	b20
^ my	a26b-28c-9e17f-10g-16h-16i-11j-19k15l11n-12p10s-13
^ never	f9k13
^ next	p21s9
^ no	b10c-13d16e-10g20h-11l-23n-11o-9p-21r18s-11
^ nobody	b10c-5g-15h13l-12m-8q-9
^ not	a-12c16j-16l-14r16s15
^ noth	d-14k8
^ oh	b22e-10j11k-9l23o9q-10s16
^ ok	c-14e-9h8m-12q-9
^ one	c6g14j7p15s9
^ other	q16
^ people	a16
^ please	c-6e-8h12o-20
^ prove	i16
^ read	b12d20o10
^ real	j12
^ regard	l20
^ remember	h16
^ report	m15
^ right	m-8s20
^ ring	o11
^ saw	b16c18
^ say	i20p11r12
^ see	a20f7
^ seen	o15
^ shame	g16
^ she	h18l9
^ should	p12s14
^ since	b16k7q12
^ slow	l14
^ so	a-9b18d-13e-27f-11i8j-7l34m9r-11s34
^ some	c6d30g32
^ soon	c9
^ sorry	a12c8f-7l-12m11o-14s9
^ still	c12p10
^ stop	j13n10
^ sure	g18m17
^ swear	i21
^ tell	f-8p17
^ that	a-17d-12f24i13l-13m-10s17
^ the	a15b-28c-13d15e-18f20g16h28i-9j-24l-18n8o-21q14r20s-14
^ there	a-10b12d-19g10j13k7n9p10q14r15
^ they	h15
^ thi	a18b-9d-12j7k6m10o14
^ thin	j13
^ translation	s20
^ two	d13h12i21o13
^ until	o14
^ walk	p10
^ we	a17b-21e18f9g25h12k-11m-9o28p-10q16r18s-17
^ well	d19g13r10
^ were	d32i8l-15
^ what	b17c11e23h23i14l-11p-18q-21r-8
^ whatever	d12h13m12o11
^ when	a-9b-10d16e9i-11k15o-11p-10r9
^ where	i8
^ who	b-13c-7e14h-10n9o-9p-14q-17r-9
^ why	d-20e13f-7g-13i7q32s-7
^ without	d26
^ wow	d10g16j16m18
^ yeah	l20
^ you	a9b12e8f28g-14i-16m30n56q-31
^ your	a15b18d15i9p20q-11
a	a15b11c-7h-13i-7j9r16s8
a %big-number	d17l-13
a %child	d-11e15f12q-15
a %claimant	e18f8i9j13m13r13
a %endowment	b10d22e12j12
a %extreme-name	c-8d-20e-14h-10i-8j-9l-10m10n10o-8p-10q-9s37
a %family-word	c5g17m8r12
a %feeling	a19l-10
a %few	d18i8
a %gentle-praise	b-9f18j7l-10n9p13r8
a %give-way-loosely	b14h29o8q26r16
a %grand	b-9l12m9s12
a %held-thing	g22m9o9r17
a %kin-role	a9b13e9i17r8
a %large-words	e8g21h8j-11o14s-7
a %many	d21i11l-15
a %outburst	b-16i13m-7n12p14q13
a %outing	c7d22e14f-7g15j-10k-10n13q17s10
a %partner	e10k11l9
a %pastime	b23d-12k-8m9
a %possession	d10g16q20r11s13
a %proof	b-10d-10f7i11
a %relation	g16j7l10q-10
a %role	a14b17c7d10e19i16j17k16o-10p-11q-10
a %said-verb	d20e15m14o8
a %scorn-name	d18e-12f-9h-9j-11n-8p-14s-11
a %scorned	d18k-6s-9
a %secret	b-10f10i14
a %shown-in	b11j16
a %small-deed	b10c-8e-12g-13h-11j13k-11l16o-10s-11
a %swear	c6d-16g-13n13o13q-10r10
a %thing-or-pet	d23g13j26l29r7
a %tie	b10d10i12p12r10
a %trifle	a-12c6d-17e-12f14h-9i-8j22k-13m10p-11s11
a %villain	m12
a %warm-good	b-9d-12e13f8h-9m9n-10r21
a %weekday	d-10i13n12q11
a _ $	c-6g13h-11j10k-22q-12r-10s10
a _ %barrier	d19
a _ %child	a20
a _ %claimant	a13c-6d13f-7m13s-7
a _ %drawn-line	b-13f12g-10j19l-16s10
a _ %endowment	c9d21g-18i7k-10q14r-8
a _ %event	g-11i10j7l-12s14
a _ %family-word	e11h-9j-9m11p-9q-11
a _ %feel	a12d10f9g14i12j9k7m-9
a _ %few	g-14i8j7l14m-13o-13p-12
a _ %give-way-loosely	b19e-13g-11m9n17o-11p9r-11s-9
a _ %hold-deed	b17i11l-10
a _ %i-will	a11d-11f10r16
a _ %kin-role	a18e12f-7g-10h14m10p9q12
a _ %mind	f10
a _ %nice	r25
a _ %only-just	a11c-12i-7k-7l-18
a _ %other-one	e14l10m8
a _ %outing	j12n-9o16s-8
a _ %parent	a12m18
a _ %proof	i16m8
a _ %provoke	b-12d17h-9j15k-7n8p-15
a _ %relation	d16e10j-13m13p-16
a _ %role	c-6h11j22l15s16
a _ %scorn-name	b-9d12o10p28
a _ %short-while	a9b11c-6i-7j19l11p9r-10
a _ %small-number	d13g-11k-8l12m-10o-11p-9
a _ %surely	h15n14r-13s11
a _ %they	b10d16j8m13q-14r-7s10
a _ %thinks-ill	b20i11l-9m-8q13r8
a _ %tie	a14f-8i7l15
a _ %trifle	d12j12o14q16r15
a _ %warm-good	b18c6j-17l9p-29r8
a _ %who-with	d18g-10k-11l9m8p13
a _ %you-being	f9j-9l-14m-10n9
a _ a	b11c7d13s7
a _ adult	f14
a _ alway	n18
a _ and	b-13g-20h9i-13j15m10p-12s15
a _ are	d20
a _ at	c11d11f8j-12m15
a _ be	g18l-10
a _ between	b15
a _ for	c16e-11k7n10q-11s7
a _ i	h-12i8k11p10q20r13
a _ invite	b11
a _ is	e17l18q-9s10
a _ my	a-9d14m11q-11
a _ not	c10d-16h12l17s10
a _ of	d13e-9i14s9
a _ should	g16k14
a _ skin	j20
a _ the	i-16l14m9p10r-14
a _ then	i10s12
a _ thi	r12s14
a _ till	k10
a _ to	a21b13c7d15l13p-11q13
a _ who	a13b-11d14n13s12
a _ would	j20p10q-12
a _ year	k12
a _ you	a10d17h9i16j-7n10o9s9
a _ |	c15d15e-11g11h-10i-8j9o12s15
a chang	h16
a crime	s14
a favour	d18e11
a few	l18r9
a funeral	j15
a ghost	o18
a grip	j18
a grown	j13
a lie	i15
a little	c6g-11r12
a man	a10b-9l-9m9
a medal	l20
a mirror	d14
a nightmare	b11
a reflection	a20
a rep	o14
a seat	c12
a shame	p13
a single	k19
a stranger	o12
a thicker	j14
a thief	s14
a thousand	k20
a wet	d14
a whole	n13o8
a word	b9l-13o10
about	e-31f17g-27h-32i-17j16k-7l-13m10n15o-19p31r19
about %event	a-17f7g11n-18o-9q17r-8
about %large-words	j10
about %possession	a18
about %secret	j11s8
about %warm-good	n24
about %weekday	a14g16o9
about %you-being	f10g-18m17n-9r9
about _ $	c6f-7m-7n16q19r25
about _ %provoke	f20l9
about _ %small-matter	d13
about _ %soon	b18
about _ %thing-or-pet	n18r9
about _ back	p21
about _ is	d12f7k10
about _ now	b17
about _ you	f10l15r9
about _ |	b-10d-14e-13f-13g18i-7j-9m13n17s-10
about everyth	j10
about is	n15
about it	a-15e13j7n-15q15r-9
about not	b16
about that	p19
about the	b-21c-9d-14e-16g-17h-17i-11k-10l-10m16n-11o-8r9
about us	c13
about what	a15f20
about you	a-9k22q23r15
above	d25f-7
above %you-being	d27
above your	d27
abuse	m13s9
account	a17d-15f7i37q-10r-8
account _ %outing	i17l11
account _ %weekday	i10
account for	i31
accus	s15
accus _ of	s16
act	a35l21n44q14
act _ %provoke	n19
actual	a-14b-10c-7e-9f17h-18i-14o15p-13q23r11s-8
admit	i7n24r8
admit %event	i7n22
admit it	i7n23
adult	d12f12
adult $	f13
after	a-10b13f-11i-16k-11l-12m11n11o-8
after %big-number	b16
after %event	m-8n8o10p21
after %few	b13j8k7
after %many	b10
after %you-being	m15
after _ $	e-8m16
after _ %outing	h-8m12n9
after _ %said-verb	m12
after _ %trifle	m12
after that	p19
after what	r12
after your	m15
again	a-19b9d-23e-25f20j18k-21l-36n-12q-24r36
again $	c-6d-10f9g11i10m8o15q-11r13
again ?	b12f12i-10
again _ %give-way-loosely	h11r19
again _ %only-just	s15
again _ you	r9
again and	p21
again |	a9c5m7r17
against	d-13k7l-10m12n14s-9
against _ $	a14f8m12n10
against me	m8n10
age	a-10g-11j11l14
agency	p16q17
agenda	n16s8
ago	l26
agre	e-10f19j-9o10p-11
agre _ %event	f14
agre on	f14
ah	a15k10s25
ah %degree	s15
air	f12k25n-9
air $	k17
aka	s37
alert	l25s7
alert the	l25s8
alive	d16k16
alive $	k11
all	c-10d-25h9j-12k-10m31n23o19p17s10
all %event	b16e10f-10h15i8k-7m7n17p11
all %outing	a20e21h-8l11
all %short-while	a17e21h-7i7l17
all %you-being	a11g-13n-12p16
all _ $	b15g-14h-11p12r-9
all _ %easy-one	h10l19
all _ %give-way-loosely	l21
all _ %small-deed	o10
all _ %small-matter	f12
all _ %you-being	m18
all _ ask	h13
all _ did	l13
all _ ever	n21
all _ fus	l22
all _ like	o10
all _ me	m18s-8
all _ on	h8j11
all _ to	s13
all _ was	l13
all _ your	g10m14
all day	e13l23
all i	h8k9s9
all know	f15
all of	a14i14k11q11s-9
all sort	f15
all thi	b18m12n11
all you	l16o16p10s-7
allow	g-13j-9m17s8
allowance	r14
alone	b-17d19g38i7
already	a-19b18c-9d-18e13h-11i15k42l-15m-12n37o-11q11
also	e17f7h-11k-11l10m-11r13s-9
alway	a-25b15d-19h9i-9j15k-15l-10m30n38o-13r-19
alway $	e12
alway %feel	f-10g10n19
alway %understands	n20
alway _ $	c17f-12g10n11
alway _ %only-just	m15
alway _ %oversensitive	j11
alway _ %too-much-feeling	j14
alway _ i	s11
alway _ to	n12
alway _ you	b17d-11
alway _ |	h16
alway have	g12n10
alway me	m19
alway so	j12
alway someth	b11n-10
alway the	c12m8
am	e10h10j-12k6l-15
am %amends	a17e-10k-7m-18o-8
am %attacked	g14m16s-11
am %extreme-name	b-10k6m23s23
am %few	g-10h8i-8s12
am %hidden-fault	m12
am %mind-failed	g14i7o16r-11
am %new-self	h21
am %only-just	g12h15q17
am %scorned	k8s19
am %small-number	e-9g-10i-8s21
am %surely	l17o14q11r-9s17
am %who-with	c9h7k7
am %worthless	k7s16
am %you-being	e11
am _ $	b21e17k14l-12
am _ %claimant	e34h11o-9p-9q-11s-12
am _ %event	a10b10c-6h14k-11m-12n-9p-13s8
am _ %extreme-name	b-16h-13k-7s19
am _ %family-word	b11e11m7
am _ %few	j-13m18n14
am _ %hold-deed	f7o-10r15
am _ %kin-role	m7
am _ %old-self	h13
am _ %only-just	g11m22n14s-7
am _ %other-one	e12
am _ %parent	m12
am _ %possession	a10
am _ %relation	e22g-10
am _ %role	d-10h13q-9r-8
am _ %said-verb	d10e-13p19
am _ %small-deed	b16c6s9
am _ %small-number	e11j-13k-7m18n12
am _ %surely	k9m17o11
am _ %them	h13
am _ %thinks-ill	p16q11
am _ %tie	e26o-8
am _ %villain	m15
am _ %who-with	m13o-14p16r9
am _ ?	s19
am _ a	c5h8j-8m11o-8q-14s12
am _ alway	e13
am _ any	g13h16
am _ bad	m-18s9
am _ different	h20
am _ ghost	o13
am _ him	h15
am _ is	s15
am _ my	m-9o24
am _ on	o14p15
am _ one	i8m10n14q10
am _ parole	s14
am _ say	p16
am _ that	e8h14p-10s9
am _ the	a14b22c-6h11k-8l10m9n8o-16p19r13
am _ then	s10
am _ to	a9c-12d12g16h-11k10p-20s8
am _ victim	m19
am _ will	g17
am _ with	d12m14p17
am _ you	b-12d13f8h-8k25p-10
am _ your	k10o14
am _ |	b25c14e14i-10k-10o28p-11
am a	e-8h8s13
am ask	i13
am being	m10
am com	b15
am due	e24
am entitl	e16
am i	m-16o8
am in	h15
am just	s12
am not	a-16d-12e-18g17h11j10k-15m-14n21p24s8
am on	g-10m10o-17p16s13
am only	k-7p10q20
am owed	e18
am sorry	a17e-10k-7m-18o-8
am sure	b10d10g23l16
am the	b-10e19m37p-11s-10
am to	s21
am your	e11
amount	d20l12
amount to	d19l12
an	b16h-12j22m9n12q11
an %limit-set	b15
an _ $	b20j9l18
an _ and	d25r9
an _ |	b15e-9j19n12
an answer	b24i8o10
an egg	d18
and	a-24b-19c-26f-8g-18n-19r-11
and %big-number	p16
and %easy-one	a11e-9h9
and %event	f-13h8l-21p10q-14
and %few	c-9i-7l-10r-8s-15
and %give-way	o20
and %give-way-loosely	e23f8h-17i18j9l23m15n14o37
and %i-will	a12b19d-21g-14o14s-12
and %large-words	h10k7r18
and %limit-set	e21
and %no-word	h10o12
and %nobody	d-13g-11j-8k10
and %only-just	b-10d12k7m-12n-9
and %outing	e19
and %provoke	g-12i13k8o11q10
and %soon	g21h-8i-8k-10m15s10
and %surely	b26d10f7g21m10n-8o-11p-13
and %they	b-12d16e-17h-11i-7k-7l21m-11o14q39
and %thinks-ill	e-18j-7k10m-9o8p11q-18r9s-8
and %you-being	c-7d15g-16k-9n10p10q-13r9
and %your-audience	n8p14r-8s-8
and _ $	a-16e24f-9i7l-12o14s8
and _ %anybody-at-all	b-12l10q20
and _ %attacked	m16q11
and _ %body-part	d19p17
and _ %child	c6p16
and _ %claimant	e-8f-10p10
and _ %easy-one	a29b-18f14g12i9k7m-9n-9s-8
and _ %endowment	d16f23p15
and _ %event	b13e11g14i10l-23m9q-20r-14s8
and _ %feel	a16b23c-7h12l-12q-13r19
and _ %felt	a10f8l18
and _ %few	c-7d16e-10m18q17
and _ %give-way-loosely	c-8d26e14g-23h-16i19m8o10q10
and _ %held-thing	e19g-15l-9o11p-12
and _ %hold-deed	d15e13g-19m7p11
and _ %i-will	b-11c13h12k-7o-8r19
and _ %lapse	d20f14l11r9
and _ %many	g-11i7q20
and _ %mind	f15
and _ %only-just	b10c-5i8j13k12m26n-13p-14
and _ %other-one	d-15e-13g22k-7l10
and _ %outburst	a-12p15
and _ %pet	p16
and _ %possession	h16q16
and _ %proof	i13
and _ %provoke	a12c-10d-14g10l18o-12q-10r-20s9
and _ %relation	e-13k-12p18
and _ %said-verb	a-13b-26d16e-15j14k7l9m-11n12r9
and _ %small-matter	e19p11
and _ %small-number	c-8d21e-13i-7j8m20n-9s-7
and _ %surely	d21e-15h-13i7j-21k7l19m11n11o8p-16q-12
and _ %them	d12e25g20
and _ %thinks-ill	a-9b-13d12e-11f17h26n-13o-14s-10
and _ %trifle	b-14d12h15k-13m-11n13
and _ %understands	h13l-19m19o-9r15
and _ %warm-deed	f-8k7n8o10p9q-13r10
and _ %warm-good	e11f-9g-19l-10n15o11p-10q15
and _ %you-being	a9d-14l16m-9q-11
and _ about	a18
and _ act	a18d11
and _ against	k12
and _ already	k19
and _ am	a-10f9g-10j-8k-7m20p9
and _ and	b10o8p16q15
and _ are	h17k6l26p15q-16r10
and _ be	b26c-5
and _ believe	f10
and _ can	c6g35i-7p18
and _ come	b12j14n8
and _ do	d-18e-11f9g-16i9n-8o10p10r-9
and _ else	k10
and _ find	p14r17
and _ get	m20p12r14
and _ have	f7g16m-15n9r11
and _ i	b-13c16e-19f9j7k10l-15q-10r21s15
and _ in	j13l18q16
and _ is	b-11c-7d15h-15i8j7l-16m25o14p34r-9s-13
and _ it	d-23i11j-7l-21n10p-10r-12
and _ know	d-12h18
and _ me	c5h-8i12m9n9
and _ might	o9r23
and _ my	a-15e17j-8l-11m9
and _ not	b-12c12e9f-11g21h-25m-9n-8o-9q20
and _ of	d-14f14i13k6m8q10s14
and _ one	j7k6l-11m15
and _ stay	a10o14
and _ still	d29h-10k-10p-12
and _ that	b14d12g25i-11m9
and _ the	b13d-20e-13h-15i9j12k7p10
and _ to	b11f-9h10j12m7s10
and _ unfinish	h16
and _ was	a14l-9m-14q13r-8
and _ what	o18p20q16
and _ will	a23b19c-10e12f-9g11l-13m-9o10p22q-22r21s-12
and _ you	a16b17d-13e12f13g-13l18o-10r-11s10
and _ |	b10e10f-8j-7p-17q13s8
and a	a-10h8l-12p-10q18s-11
and apparent	s14
and clear	s13
and do	i18o14q11
and explain	i12
and he	d26e-11j-9l13q11
and i	a-13c-7f-10k20m-7n-12r-11s-19
and it	b-9g-14k8l-11r18
and maybe	r23
and me	c11h11k12m-8n-8q-11
and my	g26m12n11o-8
and no	d16l28
and not	d10h8j9m12o8s7
and now	k-9m16
and she	h-9j13l12q24
and sudden	m13
and that	f-11h-11p13q-12r-14
and the	b28e10i12j-9l-12m-12p18
and then	a17f22g-28h-13i-7l-13m-16n21o-13s-12
and thi	h14m11
and who	a18m22
and why	i26
and you	c-10d10e10f20g29i-17l18m11n12p17r15s12
and your	e10k-8p18r-8
ang	d21
angel	k10
angry	l-10p26
another	b15c14d-15f13i-8k13l13m-9q-19r-12
another %role	k14
answer	c13e25f-15h-11i56j-14k-12m-20o39r-10s-18
answer $	c6d13e25g-12o9
answer _ $	g14i16
answer _ %few	i16
answer _ question	i16
answer me	i9p21
answer you	o15
anxiety	j16
anxiety _ %only-just	j12
anxiou	j20
any	d11f34i-12l15p-21s7
any _ $	b-10n-8s7
any more	e-9f10h9l11s15
anybody	a14d12j-9k12l32
anyone	b-15c10d-13f-11h8o-17p-22q-38r-10
anyone $	n15s9
anyone %understands	l-15
anyth	b-13c19d35e-18h11i-11n-12o8p-18r-14s-7
anyth _ %event	c12
anyth _ %i-will	c11d13
anyth _ i	c10d20
anyth _ it	c9
anyth right	m15
anyway	b26c44g15h-11i-12l20r-9s-8
anyway $	c14s-7
anyway %you-being	b15
anyway _ $	c13
apologise	a23p-10
apologise for	a22
apology	o43
app	b9k12p-10q13r8
apparent	m11s45
apparent _ %feel	m-9s15
apparent _ have	m-9s15
apparent i	s21
are	a-9f11g-20i-11j9m-13n13o-9p11r-11
are $	d20h9l-11q13s-8
are %anybody-at-all	e15r-8
are %big-number	d10i10q15
are %claimant	e19k7
are %degree	a-13b13c11e-11h-9k9l11s9
are %drawn-line	b20j11
are %fated	k8
are %felt	a10d-11f11l19n11
are %few	a-10d17f-11g14j-11k8m-14n9
are %gentle-praise	c11j-7n-18o-9p-11
are %give-way-loosely	h18j17o11
are %hidden-fault	d-11i14n22
are %hold-deed	b20d-14n16o13
are %limit-set	b20
are %mere-others	b11k14o7
are %once-that	n12
are %only-just	a-15c-11d15f-12g-14h-12i-8p19r-10s-10
are %relation	e18k8
are %said-verb	b-16e9j8n-8s19
are %scorned	p20q24
are %surely	a-9c-8d13e-11j15k7m12o-9r-10s15
are %upset	l17
are _ $	c9d-30e9f15g-16h13j11k18m16r-10s8
are _ %because	n18
are _ %big-number	b19d21l11
are _ %child	d-11r11
are _ %claimant	a-9e11f-7l-14n-13q14
are _ %degree	e15j13k-7
are _ %deluded	f17
are _ %endowment	a9k-7m7
are _ %event	b20f-13i-7k-8l23n-9p11s-11
are _ %extreme-name	j-12k-9m-14n-11
are _ %felt	d-11f-9j16l-21
are _ %few	c-7e8g-17j10n14s9
are _ %gentle-praise	d-25
are _ %grave-wrong	l20
are _ %hidden-fault	j-8m-7n25
are _ %hold-deed	p14
are _ %kidding	n16
are _ %kin-role	d-12e18n-10
are _ %lapse	p26
are _ %large-words	d-19k18m-8n-11r9
are _ %many	b18d24
are _ %nice	n17
are _ %only-just	k14m-16n-11o-8
are _ %other-one	e12l12n-12
are _ %out-of-proportion	b-9j-8n-16
are _ %outing	k18n12o-8
are _ %plain-feeling	j14
are _ %possession	b26e12h12
are _ %scorned	b-10d18
are _ %small-matter	f14s-11
are _ %small-number	c-7d-12g-14j10k-7l-13n12p10s9
are _ %soon	a10k13n9s8
are _ %surely	c-9f12k24m10n-8s15
are _ %tie	d11e15k-10n-13q9
are _ %too-much-feeling	b-9j18
are _ %warm-good	l13n12p12
are _ %who-with	f11i17k-11p10s7
are _ %you-being	d12n12s9
are _ %your-audience	s13
are _ ?	b10i15n-11
are _ a	p14
are _ about	j-12l28
are _ and	d-12e16j13k-8s14
are _ at	d19i13n13
are _ because	n18
are _ biggest	j13
are _ burden	d-15
are _ call	l14
are _ doing	c18l12
are _ even	d19
are _ for	d25e9g-12i-9j9n-10
are _ good	d11
are _ here	n11o12
are _ high	b14
are _ it	b20f-16j-8m12n-9p-12
are _ like	k12
are _ maintenance	b13
are _ me	e-16f10m10n-20o10q-10s22
are _ mute	o15
are _ my	b-11l10m13p18
are _ now	a10k13s8
are _ of	d12e-12f-12j-11k-6n13r9s11
are _ off	r13
are _ on	c10j18m-10o-8p-13
are _ one	d-19i7n12q22
are _ only	a-11d-16k9m-9n-17
are _ over	f20j-7
are _ remember	o12
are _ see	f14
are _ so	e17g11j8
are _ soul	k11
are _ sure	f12
are _ that	j8l17p14
are _ the	b17c10f-13i-8j9l-11n-19o16p-9r10
are _ to	c-6g-11k6m11n24o21q-9r-10
are _ until	o8r11
are _ up	b9f14n10
are _ us	n11s12
are _ walk	j14
are _ way	l20
are _ with	a10k-9m8p12
are _ work	b15
are _ worth	o14
are _ wrong	f9
are _ yourself	m10
are _ |	a23d-11e22f-10k25l-20n-23q10
are accus	s11
are after	n12
are all	d-11f14j9k7s10
are comfortable	b15
are dead	o12
are doing	a20d-13m10
are driv	b16
are for	d19e16r8
are hav	f19
are here	a14
are hid	n20
are honest	j14
are mine	e15k8
are my	d-11k14m-8n-18
are no	b12
are not	a-10b-11d-14h9l13r15
are on	n-9o16
are proud	m11
are simp	d18
are so	b12j-7l15m8n8p11
are still	h10m14
are tell	s17
are the	d13f-10j-8k19l-18m-9n16o-8q-10s7
are to	c8
are told	e15
are unfinish	h16
are up	f-7n18q-11
are way	j12
are we	b21d10l13
are you	c7f16i7o-8r-10
are |	n16
argue	r11
arm	b12j8l13r16
around	a20b16c10d-12e-10g16h-10i8j13p16
around _ $	b11j12o9
around you	b11j17o10
as	a13b23c-7e23f-10g13j19k-14l26o11s28
as %few	d23e-9n-9o9
as %once-that	l15m15
as %said-verb	s14
as %you-being	e29
as _ $	c5g10h10j13l-16m-10n14
as _ %claimant	e13p11s-10
as _ %other-one	d23
as _ %tie	e15p12s-9
as _ as	e-8h-8o12
as _ concern	o13
as _ i	b25m11o13
as _ me	s16
as _ please	b13
as concern	n15
as ever	j12s10
as far	o16
as i	a12g-13k13p-14
as if	l15m16
as well	c-6f-8l-9s8
as your	e19
asham	d31f-9g11s10
asham to	d26
ask	c-11e17f8g12h13i-7j-9k-24l-35m17n-22q12s17
ask $	e9r-10
ask %anybody-at-all	b11f13
ask %everyone	f15r8
ask _ $	e17r9
ask _ %event	a13g-16m11q-12
ask _ %few	b14e15h12i18n-10s7
ask _ %only-just	i13l-11s-7
ask _ %small-number	b18e13h12i18n-10s9
ask _ %they	c6q19r-8
ask _ %trifle	e16s17
ask _ %warm-good	e19i10q-9r-10
ask _ i	a12b-10g-12m11n11
ask _ it	a14g-11q-11
ask _ not	b16
ask _ one	i16
ask _ the	f-8m22r11
ask _ to	a-9e-16i-10m-9
ask _ you	a-10d11e12f7h15i-7j7k-7n9
ask _ |	h11o13p14
ask any	q18
ask for	e-14f-8g20h10i-9j-7l-9m-9s16
ask how	m19q-10
ask me	d16e-9j7l10q9
ask you	e18i11
assume	o13
at	a14c-7d13h-13i-7j-14m-14n8q12r-12s-12
at %big-number	e12q-10
at %event	d22g-10j7o14q9
at %few	a-11b9d-11e17g-15i7q-22
at %many	a-11d-12i11k-7l-12q-12
at %small-number	a-11i12j7
at %warm-good	k8o10
at %you-being	a13j11s9
at _ $	c-8d-30g-14h-14i-13j-8m-11o13p-16
at _ %give-way-loosely	d-11e15k10m-8o9
at _ %many	i12
at _ %pastime	a9l15o17p12r8
at _ %trifle	a-11c14h-15l15o17q-16s-13
at _ ?	b-12g11i12l-15
at _ and	b13e-12g-16i20p31r10s8
at _ first	q15
at _ on	i12r8
at _ table	f18
at _ |	a-11c7g-12h16i12j7k-8p9q21r-8
at least	d17e23g15s17
at me	a18b-10e-12i8m8q-11
at my	b11m17r22
at six	e20h8
at the	c11f16p-11r-9s-13
at your	a10j11
attack	b-9j7l14m30
attack me	m20
attention	j8n33
attention $	n16
attitude	a11q12r12
attitude _ we	a13
attractive	d14
aw	j11
aw is	j11
awake	c13g16m9
away	b16d-10f13g23h19i-12k-6n14p-15q12s15
away $	b12h11i-8
away _ %you-being	g19
away _ your	g19
away from	n12
awful	s11
babe	b9f19r8
baby	b12g12k11p-17q11r15
babysitt	e15
back	a-10b-17c7d-11e-27h33j-7l-16n-9o10p14r12s-14
back $	h17
back _ %event	h9j8l10p17
back _ %give-way	r13
back _ %only-just	h12
back _ it	h11l10p10
back _ the	d10h7q20r16
back _ you	a-10b-13n-8r13
back and	c10p13
back in	m8r12
back to	c8h11j18o9p-13r10
bad	g13j-7k-12l14m-9q-12
balcony	p17
bare	l32
bare _ $	l19
bare _ you	l23
basical	a11b-10l46n-8s31
be	a-12b10c6d10e27f-9h15j-13k9l-20n-10o-9p14r12
be %attacked	j7k10m15
be %degree	h12p23
be %endowment	c9
be %felt	a-15d-14j27n-16p-17
be %few	c5j-7o14
be %hold-deed	e16o13p-13
be %monster	m14
be %nice	a15
be %only-just	c13d-12g-15
be %plain-feeling	a-11j22n-15p-10
be %said-verb	b10e9s14
be %small-deed	h13
be %small-number	c6j-8p15
be %trifle	h13
be %upset	a-11d-12j16n-11p-12
be %who-with	c11
be %you-being	f11j15
be _ $	a14d-13f12j11n14q-15r16
be _ %amends	p21
be _ %anybody-at-all	s16
be _ %drawn-line	g19
be _ %event	c-5d21f-7j16o-11q-12
be _ %extreme-name	m20
be _ %few	b12k12r-9s11
be _ %large-words	g22
be _ %nice	h8r20
be _ %once-that	b-18d-14i8j-7l-11p25
be _ %only-just	b11d16n8
be _ %other-one	b-11c14h8
be _ %outing	g26q-12
be _ %small-number	k11r-9s16
be _ %surely	h19j11
be _ %villain	m14s-8
be _ %weekday	g26
be _ a	s12
be _ as	g21
be _ by	j17
be _ from	l17
be _ i	d11f-7j-12m16o-8r-12
be _ shame	p21
be _ sorry	p21
be _ the	c8e11f7g-13m15o11p14s8
be _ to	o13q-10
be _ you	b-11f9o19r-7s-7
be _ yourself	g17
be a	c6j-7p10
be asham	g17
be grateful	d21
be happy	m14n9
be here	a-10b-9g36h12
be like	h13
be my	q19
be so	h11p16
be the	e13m20p12r-10s-11
be with	c9
be your	f12j14
bear	a18f12q12
beat	d-11p14s12
beat you	s13
because	a17c-15f15h-17n11q-24s12
because %event	f21n10
because _ %degree	e13
because _ %easy-one	a-12n9s12
because _ %give-way-loosely	a20
because _ %provoke	a18b11n-12
because _ %thinks-ill	a-18
because _ not	a19b19o7
because _ so	e14
because _ you	a21
because _ |	a13
because i	a-24c-6e21g-12h-12i10m-8r-12s14
because of	a9f-10o-8r-8
because you	a31m14n9o9
bed	b20d-11p-21r26
been	a28c9d-13g-13h8k11l-27m15p-12
been %attacked	h8m21
been %few	a10c5h11j12k14m-8n-10
been %small-number	a10h9j12k15n-10
been _ %possession	k11
been _ %short-while	k13
been _ %small-number	m14q15
been _ me	m18
before	a19b11c-13d-14e9f-7g-15i27k23l-15q18r8s-10
before $	h17r18
before _ %event	l13p17
before _ %give-way-loosely	i12o10p19q10
before _ do	o13p14
before _ out	r15
before _ was	k25
before _ you	a20
before i	a21b21i12k-13o10q9
before you	b-12e13i18j-7k29n-11p23
beg	g21
beg _ $	g13
began	k13
behaviour	f13r12
behaviour _ %small-number	f13
behind	b15c-6d11i11n28p22
being	a9b19c-9d15h-13k-8m34o10q10
being %attacked	m21
being %easy-one	e16
being %felt	j13
being %plain-feeling	j26
being %provoke	o18
being %upset	j9
being _ %thinks-ill	o12
being _ %understands	o12
being _ |	q18
being ask	e16
believe	d-11f41g-10j-10k13m12o-12p-11
believe %event	f18j-7
believe %them	m11
believe _ $	f9m10
believe it	f16
bell	e14
belong	e38f9h9k14
belong %endowment	k11
belong %who-with	k11
belong _ $	k7
belong _ us	k12
belong to	e22
belong with	k11
belt	l19
best	a-15b-11c-9i-10j-8k-17l-19m-13o-9p-13s-11
best _ of	h12
bet	n25
bet you	n24
better	c7d10e-9f-7g11j-11l-15m-14n-15o-15p10q26
better _ you	g11p11q17
between	h-9s18
between _ $	b15s14
between the	e8s19
bid	l12
big	b-21d-26f-7i-10k-7m-7q-11r-8
big _ $	l17p12
biggest	j15k-7
bill	e9i16
birthday	c13d-15n-9p-15q-17s-9
birthday %held-thing	r14
birthday %warm-good	r14
bit	a9e13f-8g-11h-10i-8j9l14p-30r8
bit _ $	n17s-8
bit _ %amends	r15
bit _ %outing	l21
bit much	j14l15
bit of	e10l24
black	f13r11
black _ or	f14
black out	f14
blam	m16
blame	a43m11n-8
blame _ $	a15
blame yourself	a15
bles	d26
bless	r17
blind	f19h-9
block	b30h8k-9o15p23
block _ %few	b18o13
block me	b15p18
blog	l20
blood	a19
blood pressure	a22
boil	d23
book	b24c-9e-9f8i-14j-14l-12m-10o-8q-13
bor	b17j10
born	d15k11q-10
borrow	i-7l30
both	a-10b-13d-13e-10f-18h8i-8m-13r-21
both %thinks-ill	n16
both %understands	n16
both _ %event	n14
both _ it	n15
both _ was	n13
both know	n16
bother	b11d25l-9
bought	b10d-11e29l-14
bought _ %pastime	e16
bought you	e14
boy	e21g13h8j8l17p18s15
brain	d47i-7
brain _ %few	d18
brain _ %small-number	d18
brain _ and	d18
breakfast	b-14d12i8o12
breakfast _ %trifle	i10
breakfast _ the	i10
breakfast on	i10
breath	b9i7k10o18
breathe	k15m9n12s15
breathe $	s12
bridge	i-7p25
bring	c-10f-10g-19i-18j-13k-8m7s-15
bring _ the	a17
bring _ |	q13
bring me	q24
bring up	m13
brother	c6e20m-11n-8p32
brother _ not	p20
brother _ to	p15
brought	a11b14f-8h-8r15
brought %event	a17
brush	l14
brush _ $	l13
btw	f10o10p16q18
bully	l16m15
buri	b9g30l22
bus	a-19c-9f-7g11h-10i-9j-8k8l-13m-12n-12p12r13s-8
busy	b-19c16e8g30j7o-7
but	a29b-13c52d-20e-29f-15g35h-12i-13j-29k26o-20p-18s-20
but %give-way-loosely	c26
but %i-will	a-9b14c10g-12r7
but %only-just	l13
but %provoke	c14
but %stay	c13
but %was-not-so	r15
but _ $	a24g13k7l12p11
but _ %feel	c9l10q-10
but _ %few	c10
but _ %give-way-loosely	a22c26h-9j-7k-8
but _ %provoke	b9c13d13f7g-16j-7n-9r19
but _ %said-verb	a14g32
but _ %small-number	c10
but _ %you-being	c5e-8n10
but _ a	c11
but _ do	c7g14
but _ not	c10l10r14
but _ would	c17
but _ you	a11c5d-12n16r9
but do	c19
but i	a-23b11c20d12e-11f-9g-13h18j-10l-13o-10s-7
but sure	g12q9
but you	a30c-7e-10g25i-7k23m-12n-9p-10q-12r17
buy	d-14g10n21
by	b-18d-23f8j9k-17n-11o-13p22q28r-16s-8
by %event	c11l18
by %minutes	i21
by %outing	h10o-8p19q10s-7
by %possession	h11q10
by %soon	e17j10q20
by %surely	g19j11
by %trifle	q11
by %warm-good	q20
by %weekday	c-5e14g-16h15i-14l10p27
by _ $	b-12g14k9p9q25
by _ %claimant	m19
by _ %outing	q14
by _ and	q15
by _ window	g14
by it	c8l19
by lunch	q12
by monday	p14
by now	j10q10
by tonight	e16
bye	c7o18
bye $	c8o18
calculat	n14
calculation	n17
call	d17e11h16j21l20r-8s16
call %event	d12i-7l22m14
call %grave-wrong	l18
call _ $	l14
call _ %extreme-name	s13
call _ %small-number	n-10s9
call _ a	s11
call _ i	e16
call me	e-8o-8s15
call that	l20m8
calm	a13j19l9r-8
calm %you-being	j15
calm _ will	j14
came	a15b-12e-12g-10j-11n13p-12r-14
camera	b-9i35
camera _ |	i12
can	a-15c-14e-9f-10g-16h10i-17o8q-13
can %feel	a-11d-14e-21j-13q23r29
can %give-way-loosely	b14d11e15h10j-9k-6r-13s-7
can %no-word	m14o-10
can %thinks-ill	a10c6d11i10n22p11q-12
can _ $	a-10c-5e19f-10h8i-7k15o-13p20q-11s-13
can _ %event	f-10h12i-15l13n14o10p15q-15
can _ %feel	c8d-16j24l15m-15p12s14
can _ %few	l-10o17p-12q11
can _ %give-way-loosely	a-17c5g35h10l-12m24p-14r-9
can _ %hold-deed	o-9p-13r-13
can _ %provoke	a-12o-8s14
can _ %short-while	o14
can _ %small-deed	b22
can _ %small-number	l-10o8q15
can _ %thinks-ill	e13j7l19m9o-8p-12
can _ %trifle	b14d13o-8r8
can _ %understands	g20h8l10n9o15
can _ %warm-deed	o-14r-15s-8
can _ %warm-good	b20k11n-8r-8
can _ %you-being	j8q15s-7
can _ a	b9g-14p-12q15r8
can _ anyth	m15
can _ be	c7j17l24m-9s10
can _ between	s15
can _ boil	d25
can _ do	c7e-10l-13m17
can _ have	p15
can _ hear	o19
can _ is	e12p9
can _ it	i-11n17o-8q-10
can _ just	h19
can _ my	p17
can _ now	p13
can _ out	d20j8
can _ see	l13n14
can _ tell	f11
can _ that	l18o20
can _ the	c-8e-28h-12j-11o-9q-15s8
can _ to	e-9g13n11o11p21r-11
can _ win	m14
can _ you	c9i14k19m-10n-15p24r-12
can _ your	j9q14s-7
can be	e-8r21
can do	b-11d14e15
can have	o14q15r14
can not	a15c9d15g36i-16k-8m9n14o-39p-16r-20s11
can read	p12s15
can ruin	j14
can save	p13
can smell	n14
can vouch	i12
can walk	r18
can you	a-18c-6i7k-8m-8n-9p-10r-10
canal	p18
cancel	g17k8s-7
cancel the	g14
cancell	a9i10k20l-11r17
capable	d26p15r7
car	d11g32i11l22m8o15p17
car $	g20o16
car %event	l24
car it	l24
card	b10i-8q16
care	a-10k7n23s10
care _ %you-being	b13e11
care about	n14
careful	i14p17
carry	d21f-7g14j7l19m7n-10o10p10q10r9
carry on	h10j11o14
cat	b-15h-8p32
cause	a19
certificate	l25
chair	g14n10q15
chance _ %give-way-loosely	i13
chance to	i13
chang	d-16f-8g-10h27i10j-9o-8p-14
change	a-10h14r15
change _ $	r13
chat	a-10b-13f7h-8i15n9q19
check	c17f20g-20h-11i9j-9k7l-12m-8n10o-13p-16q-10
check $	f7k9
check _ $	i12
check _ %feel	c11
check _ have	c11
check _ |	n15
chemo	g24
childhood	b11f13s10
childhood _ i	s10
children	e-11g11h-8l12m17q18s12
chip	g10h16k-7
choice	a31g11
choice _ i	a12
chose	j7o16q14
christma	g16k7s8
clap	l18
clean	d13g20i14l-9n12q12
clean %event	d15
clean _ is	d15
clear	e10m-9n14s21
clear $	b11s7
clear you	d17
clingy	n21
close	c5i-8
cloud	f18
coat	f13i8
coincidence	k14
cold	b11h14i-12m16n11o11r16
cold %role	h11
cold _ $	h11
cold _ you	r14
cold person	h11
colleagu	d22
colour	n12
colour _ $	n15
com	a15b30d-24e12f-7l-9p13r26
com $	a20i10
com _ $	p12
come	a-14c5d-14e18f-7g29h42n-19o-9p12q-23s-9
come $	e15g18
come _ $	e9f14i-7
come _ %endowment	b16f13s9
come _ %i-will	e-9h13r-9
come _ %weepy-noun	j13
come _ me	l18
come _ my	k12
come _ the	b14c14h13p-10r24
come _ with	b16f13s9
come _ you	f9g-15
come for	f12h8
come home	h13p-13r14
come out	p18s10
come the	j13
come up	d14f9p20
comfortable	b37
comment	j15
commit	c12
communicate	o20
company	d17e11g-10k7
complain	l25m16q35
complain about	l16q18
complaint	a9m11q13
complete	j-11k23
complete _ $	j-10k9
complete _ %only-just	k14
complete me	k14
complete your	k8
compliment	d14r14
compliment _ %event	r15
concern	n26o11s-7
concern $	n14
confus	f19
congrat	l20
congrat _ the	l16
congrat on	l16
congratulation	l17m15
congratulation you	m15
conscience	g21n15
consider	e8g16q10r20s8
contribution	l12
contribution _ the	l12
contribution to	l12
control	j20n31
control $	n12
control _ $	j22
conversation	e10f22l-9n-8o36r-9
convince	b14
convince _ |	b14
convince me	b14
convo	f11
cook	a-11b-13e21g13m-7q10s18
cool	b10g10m12s13
correct	f8s24
couch	l11r14
could	b-31d16f-10h-12i-9j9l-16m-15o-9p-16q15r-10
could %feel	c10h10l14
could %give-way-loosely	d29g13q17
could %said-verb	n9r14
could %warm-deed	r19
could _ %event	a-11g28l26q-11
could _ %give-way-loosely	d14f13q-12
could _ a	d21n-8q10
could _ that	d-14f-7i8l26
could _ thi	g14
could _ |	c10f8
could be	c10d-12h11j10
could do	d30
could have	l20m9
could not	d20f7h-7j-10
could we	s17
could you	a-15b-12e-9f-7m-14q-11r-7
count	a15g24q10
course	d20m10
cousin	g-13k-7m-9p24q17s-11
crack	d12o20
crack _ %give-way-loosely	o11
crack _ i	o11
cri	g17h9m8q-14
crucifi	m20
crucify	m18
crucify me	m18
crush	m9
cry	d16j-27p10
cry $	r10
cuddl	r19
cute	b33i11q10
cute |	b21q13
cvs	q39
cvs %only-just	q15
cvs _ desk	q12
cvs _ my	q18
cvs in	q15
cvs on	q12
dad	b-16e-20f-12g-12i-12k-6m16o-12
damag	d17
damag good	d17
dance	c12q10
dark	g12j8m9
dat	b11f15k9
date	b17e10i17k16r-14
daughter	a13d-22p13q13
daughter _ %relation	q23
day	d-20e-20g-16h-18i-14k16l14m8n17r27
day _ %give-way-loosely	g13j8r11
day _ you	c8d17
day you	r13
dead	e-9k15n-9o18p15
dead _ $	o12
dead _ me	o9
dead to	o8
dear	b-11c-6d12e-14f18i-16n-14o-16q-10r-12
decision	a20b11
decision _ i	b13
deep _ you	n15
deep down	n14
delet	h12k21o8
delet _ app	k9
delusional	f10
depend	c11p19r32
depend _ %you-being	c7p10r12
depend _ you	c6p15r15
depend how	c10
depend on	p17r20
depress	j43
describ	f16q10
describe	f16l18
deserve	a-10e21h8l-10o10p-10
deserve %small-number	d12o16
desk	a-9d-14g-18l15o10q13
did	b-13c-12d-12e-16g-12i7j-15k-18l24o-9p-18q22r-11
did _ %easy-one	b18f7q10
did _ %give-way-loosely	a-24g-11i10k-8l-19
did _ %outing	l16q18
did _ %provoke	a-9f13i14
did _ %them	g10i15
did _ %understands	a-13m-9s7
did _ ?	a21h12i9
did _ ask	b15
did _ did	i13
did _ even	l20
did _ have	a15j7
did _ no	l16
did _ not	i12
did _ or	i14
did _ to	a20
did _ want	a20
did i	d19s11
did me	l12
did not	a-12f26g21k-10l9o-10s9
did that	n18
did you	a14b-9d-25f-18g-14h-8i30m-8q-16
die	h12l25s14
died	j13k-6l19m-8o8
died %only-just	o13
died |	l17
different	b-11c12d-16h31j-7q-13
different $	f7g10
different _ %understands	s8
different _ meant	s8
different _ you	s8
different |	s7
dignify	o18
dignify %event	o15
dignify _ %endowment	o14
dignify _ %who-with	o14
dignify _ with	o14
dignify that	o11
dinner	e12g-13h9n14o14
disappear	m27p11
disappointment	d24
discus	e9o11
discussion	e15
disgust	s13
divorce	e10p22
do	a-14c16d-13g18i-9k-7m8n14p-15q16s10
do %event	f7h13k-7l11o9p12q10
do %give-way-loosely	c9
do %no-word	c8d16i8n21o-12
do %warm-deed	c10
do %warm-good	c5r10
do _ $	b-13e18f8k10l10p-10q11
do _ %easy-one	b-10c-6d-15f-12j7k10
do _ %feel	b15d-11f-14j17k-9o-10p-12q-12s-12
do _ %few	c-6i13j-8n20o9r7
do _ %give-way-loosely	b11c5e25g-10n12p10q-11r16
do _ %hold-deed	a10c5e11n13o12
do _ %make-up	l20
do _ %only-just	k11n12
do _ %outburst	a14h16i7
do _ %outing	b-12c8d31e-19h-11o9
do _ %provoke	b-10e9k14n22p11s9
do _ %said-verb	a16c8f-11h-9i11n13o12p-13q-12r-8
do _ %scorn-name	c14
do _ %small-deed	c-11o15p11
do _ %small-number	b15c-6i10j-9k-6n17o8
do _ %smash	h12
do _ %surely	i-10n20p-10
do _ %tender-act	r15s8
do _ %tender-thing	r18s9
do _ %thinks-ill	a-11c-7f-10j8k13m19p-15s-10
do _ %trifle	e19i-10k-6o10r-8
do _ %understands	i-7j14m10r17
do _ %warm-deed	b9c7e9k-8m-12n15p-13r20s10
do _ %warm-good	a-14g17n9p-9r15s8
do _ a	d14i11j-7l14n15q-15r9
do _ be	b14g-11
do _ believe	k12
do _ black	f13
do _ day	l15
do _ do	b13e9r7
do _ enough	m16
do _ exist	o22
do _ expect	o11r8
do _ for	d-15h10n9q10
do _ get	c8j7n-10
do _ give	n14
do _ go	c14
do _ have	a-14e-12r-8
do _ how	d15h12
do _ know	f13m13q13
do _ make	l20
do _ me	a12c-6g20h14o17p14q-10s9
do _ more	i10
do _ my	b16p11
do _ nappi	e20
do _ need	d-12e-11f-9h-8k13l10q-11
do _ no	b18
do _ nobody	c11i7
do _ out	f14
do _ real	l18
do _ remember	f12h10
do _ rep	c8d10
do _ right	a9m15
do _ same	n11o12
do _ say	c-7i16o11
do _ see	l17
do _ throw	h14
do _ to	a-11g14j10o9q-13r-9
do _ wait	c9
do _ want	b-12m-7n-11
do _ whose	f13
do _ worry	g16
do anyth	c-5m12
do is	e11m9
do keep	c10
do not	c14d13f-13i7j7k26m-12o10q-9
do the	c-5d10g11o9s15
do what	g19
do you	a-12c-6d-19e-17f13i-14l-10m15n-18o-10p-18r-16s-21
doctor	a29
doctor %thinks-ill	a17g21
doe	f12i11j-13l14p10q28s9
doe _ %claimant	i15
doe _ %event	b-10f20q16s11
doe _ %give-way-loosely	f18l-11o10
doe _ %kin-role	i17
doe _ %make-up	f12
doe _ %role	i17m9
doe _ %tie	i15
doe _ it	f19s10
doe _ make	f12
doe not	b28c-6d16e17f14g14h11j-11k11l-20m-10q12s12
doe to	m21
dog	g16l12
doing	a18b-11c15d-10h7i13n8o-9p-12r8s-12
doing $	a9c17
doing the	l19
doing to	m15
done	b-9e10f-12l24m27p-13q-22
done %event	l18
done _ $	a13d11o13
done _ %possession	h14
done it	l17
done to	m11r11
door	b11d-14f9h18m-9n11p-10s-16
door %only-just	b21
door _ %possession	h17
door in	b22
dot	i21
down	a-21b12c7e11f-7g17h16m11p11s14
down $	b20m8o9
down _ can	e14n14
down _ not	n14
down _ |	r17
down as	h12
down for	b22
down you	n14
drama	f12j12
drama queen	j13
drawer	b12g-11i8l13p22
dream	f21g11h12
dreamt	f23
dreamt %event	f16
dres	d26f-8j-8l10r16
dress	n15
dress _ as	n14
dress up	n14
drink	a39b11f-8h17k-6l-10m-8o-7
driv	a26l24
driv %few	b14
driv %small-number	b14
drop	e11g-14o-10r21s-7
drop %secret	e14
drop _ %you-being	e13
drop _ are	e13
drop _ you	e13
drop what	e13
drove	a22e11l-12o-8q10
drove %them	a18
dry	a12f-10j19
dry %you-being	f-9j15
dry _ eye	f-9j18
dry your	f-9j15
due	e39
due $	e15
due _ a	e12
dump	s16
duty	e23
each	d-10e9j-7k14m-7q-12
each %minutes	k12
each %short-while	k12
each hour	k12
each other	e9k7
earn	e25p-10r26
earn %event	r17
earn it	r17
earth	k28
earth _ $	k11
earth _ me	k14
earth for	k11
easi	a10h10p13
easier	r12
easier _ %tender-thing	r12
easier _ %understands	r12
easier _ %warm-good	r12
easier _ love	r12
easier to	r13
easy	d-11l16m7q18
eat	a-16c-8g28h16j8k8o15q-14r-11
eaten	g11n17
effort	q16r14
eighty	l19
either	a-11i-8o21p-10
either $	g11o18
elder	e14p23q12
eleven %outing	o17
eleven %possession	o15
eleven day	o15
else	c8h30j18k31m-16n11q-14r-10
else _ %feel	c14j9
else _ have	c13
else _ you	c9k16
else to	c11h16
email	a21e-13f11h-15i-14j17l10m16s9
email $	m11r11
embarras	d18s8
embarras _ $	d20
emergency	h13
emma	q15
emotion	j17
end	a-10e13g-18h36i-14j-14k-12l-9m10n-13o-12p18s-13
end _ $	d11e16
end _ together	h12
end of	e24
end up	d14h15
energy	d12l17
enjoy	b-12d-10e-9f-7g38k-8l-10m-11n26o48p12
enjoy _ $	o12
enjoy _ %pastime	g15
enjoy the	g17o22p12
enough	f-7j24m18o8q-10
enough ?	m11
enough to	d15g10j9o12
entire	a-9f19
entitl	e14
entitl to	e14
equal	s38
equal you	s19
even	a-23b-19c-15d30j8l31m26o10p-16q23s-13
even %you-being	q15
even _ %other-one	d12q19
even _ %trifle	d20l13
even the	d17l-13n13q12
even your	q15
evening	e23q13
ever	c8e-17g-12h11i-11j-9k47l-19m31n16o-19q-19r-7s7
ever %give-way-loosely	b-9c8k16m9
ever %mind-failed	h11
ever %mind-fails	h11
ever _ %give-way-loosely	b20
ever _ to	h16k15
ever _ you	b16k10
ever _ |	h9k9
ever done	m13
ever going	h11
ever need	k14
every	b16c-6e-10g14h10i12k16l27n15o-12p23q19s-7
every %outing	a13b16c-6d-16e-10g13h12j7o-9q13
every %pastime	h13n8
every %possession	f8g18h15j10k-9l10p-17q9r13
every %short-while	a9e-9f-7g11h10m-9o-7q28
every _ you	b22g11i12m14n22
every time	b11f10j11p-10
everybody	d-14f12m18
everybody _ me	m13
everyone	a-12b11c-8p-16r-9s-14
everyone _ my	q17
everyone _ the	q17
everyth	a-15g20h22j29k-25o-16s8
everyth $	j11n-14
everyth _ $	i8j18
everyth _ %give-way-loosely	k-9n16
everyth _ %provoke	m13
everyth _ you	j14r8
exact	c7d25i22n20
exact _ %you-being	i7n10
exact _ you	i18n14
exact what	n9p10
except	m19
excus	i11
exhaust	b15
exist	b-9f32m19o17
exist $	m15
expect	a11d13e56g23o8
expect from	d19
expect my	e14
explain	b-10i53k-6p9r-9
explain $	i14
explain _ $	i19
explain yourself	i12
explanation	e15i14
eye	h9j13n26o7p11r-8
fac	b12d11g12
fac $	b12
face	a12c8f-11h-8j22k8n24
facetime	i11
facetime _ %soon	i11
facetime _ %surely	i11
facetime _ now	i11
facetime me	i11
fact	f27j12n14
fact $	f12
fail	a16d13n12
failure	s8
failure $	d12
fake	f12
fake %mind	f10
fake _ $	f12
fake memori	f10
fall	g25j11
fami	c-5d12e26g25m20o13p11r9s20
fami %soon	k15
fami %surely	k15s7
fami now	k15
famili	g22l10
fantasy	f16
far	g15o15
far _ i	o14
far as	o20q10
far worse	l12
father is	g23
fault	a38f-7g-16k15l-11n-11p-10q-11r9s9
fault _ %feel	k9
fault _ have	k9
fault i	k8
fault you	a16
favour	d17e15g11r9
favourite $	g17
fee	g23
feedback	a10d12m16s15
feel	a-13e-17f-20h9j42k16l-12m11o20q14
feel %event	h15j20k8o7r8
feel %felt	j14k7n-9
feel _ $	k9
feel _ %event	k9q16
feel _ you	r14
feel _ |	o13
feel alive	k11
feel is	q20
feel that	j15n-8r9
feeling	b10f-9j12m39
feeling _ %surely	j-12
feeling _ you	m13
felt	g-13j20k14m7q-14s-7
fetch	e14m9
few	l17r8
figure	g11o16
fill	b16i9q25
fill %only-just	b18
fill in	b18
filter	d19
final	e10h11
final $	e14
final %understands	h12
final _ %you-being	h12
final _ your	h12p12
find	b10c-10d23j12m8o16p45r17
find %event	p16r10
find _ is	d21
find _ old	r15
find out	i12n16
fine	a13b-13d-13e-17f-7g14h-16k-16m20n-14p-10q-30s-11
fine $	g17k-6
fine %i-will	m18
fine _ %them	m9
fine _ am	m16
fine _ her	m11
fine i	m13s-7
finish _ $	m9o-8p12r-11
finish _ you	p17
fiona	q24
first	a-17e37g-19h-19i-11j-7k15l-23m-23o-10q19r33s-20
first $	r18
first %outing	k12
first %short-while	k12
first %surely	e13
first _ $	e15n12
flam	k13
flat	b-16i-11j-8k7m9n-9p-10q21s12
flaw	k17
flaw %only-just	k13
flaw _ you	k14
flaw in	k13
flawles	k11
fly	j12
fly off	j13
food	e12s23
food is	e-9s13
fool	n18
fool %anybody-at-all	n14
fool %everyone	n14
for	c-6f-26h-14p-22r11s-7
for $	e20h8
for %anybody-at-all	b10d13g-13k15l20m-9n-13p-9
for %child	r12
for %claimant	n15r13
for %event	a15b-13c-6h-8j-9m11
for %extreme-name	a11e8g20
for %few	f-7g18m-10n12o8
for %many	d-14g17h-15k7l-11o9s9
for %nice	i14
for %relation	n15r13
for %scorned	a11g18
for %small-number	b10g13j10m-9n9p15
for %trifle	e12l19
for %warm-good	n14r-12
for %worthless	a11g18
for %you-being	a-12g24j10q19s10
for ?	e19
for _ $	a9e-11f-8h-9l-15n29p11r-11
for _ %few	b11g12j-7q-19r10
for _ %minutes	f8g-13i15l14
for _ %once-that	h8p16
for _ %only-just	a-12b-9c12g18i-7j8k-13n16r11
for _ %outing	c12e-16i11j7s-8
for _ %possession	e11j13k-9n16
for _ %provoke	a10c6i11
for _ %short-while	a16b10f8g-11i-11o-8p-13q-16r-12
for _ %small-deed	g-10p23r7
for _ %small-number	d-10q-18r11
for _ %soon	h8o8r10
for _ %trifle	b-12c5h13o-13p16s12
for _ %understands	g14
for _ %you-being	b19f-7j18n11p-10q9
for _ ?	e9g-10i21l15n-8r-7
for _ and	d21e16f-9p-12
for _ answer	b12
for _ him	p19
for _ i	a13d13e-13g19k10m8p-9
for _ if	d11p13
for _ minut	i17
for _ reason	d18
for _ since	k15
for _ spot	q15
for _ the	l31n-12p12
for _ to	a17c-7d13g-13i15j-11o-8p24s12
for _ tonight	r12
for _ too	m16
for _ who	l10q10r26
for _ year	g21h-11n-8q-10
for _ you	e19g15j20l11n27r-10
for _ your	b20d18
for _ |	a-21c6d15f11l12m-10n29p16q14
for a	b-10g-15h8k7m-8n15p13
for an	b11
for car	g18
for each	k12
for every	i14j7p12
for exist	m21
for me	a15c26f-8k10m15o14p-12s-12
for myself	i14
for noth	a11g18
for people	d14l12r10
for that	o10r-10
for the	c-12h-16i-13j-11k-10l-10n14p-17q-16r7
for us	h21o8
for who	i19
for you	a-20e-15f13g40k14l-27p26r34
for your	a-11g25j8q18s8
forever	g12k22m8
forget	c13f16h18p11
forgive you	r12
forgiven	e10r16
forgotten	c10
form	b20e8i-7q-15s11
formatt	l23
forty	a15d20i19
found	d-12e-11g-12h9i-13k9m18o-13q-15r-15s-10
found %them	k17
found her	k17
four	d14h-11l13q10r10s-7
four year	d20l11
frank	a16d13j7
free	e14r-11
friend	a-14c-5e-10f-9g27h-13k9n16
frighten	f19j11
from	c-7d-19i17j-14n15o22q12r-10s-9
from %soon	k7o20
from %surely	k8o11
from _ $	c-7e26f12k-7m-11p-17r11s-11
from _ %only-just	h7n12o23
from _ on	f9k7o15q13
from _ |	a9g33n14o-7
from me	b-9g-14m-10o11p10
from now	k8o10
from what	b20l12
full	a15b9i19l9p11q23
fun	c-6g11q20
fun $	h14
funeral	g18j16n14
funny	a-9n23o9p19q14r7
funny how	g11n16q17
further	o19r11
fus	l39
game	n17o11
gang	m14
gang _ me	m13
gang _ on	m14
gang up	m14
garage	d15r18
gave you	d20e8
get	a12b24e9f7i-15j7l16m16o8p12r24s-7
get %attacked	a17b-10c6m13o12
get %extreme-name	d11r10
get %felt	a-10j22p10
get %give-way-loosely	n10s13
get %lapse	d13s12
get %plain-feeling	j13p10
get %scorned	d12r10
get %worthless	d12r10
get _ $	a-12h-8p17
get _ %event	c6g12j8o14
get _ %feel	b-12e9m9
get _ %feeling	m12
get _ %felt	a22
get _ %held-thing	m7r20
get _ %only-just	d11e17l22
get _ %plain-feeling	a15
get _ %thinks-ill	e20
get _ %warm-good	a-9f7h11o-11p-20r22
get _ grip	j13
get lost	s12
get noth	d12r10
get the	b11f8o19r12
get to	e13m12
gett _ $	g17
gett _ %you-being	d13
gett _ your	d13
ghost	a12o16
girl	a-16b11d15f9g10h19i15j15k11m-10q28r17
girl i	q16
girl who	h8r12
give	c5h15i21j7m8p-10
go	b-28e-17f12h26j-10l17m15n19p23q17s11
go %degree	h11
go %endowment	j10q13
go %once-that	q19
go _ $	f9g-17s8
go _ %you-being	g19
go _ for	p15
go _ hell	s19
go _ it	g16q13
go _ your	g20p-11
go _ |	g14l-12m11
go on	a-9i16m8o11
go to	b-10d-13g18o-8p11s11
go with	j10q13
god	d42g-13h11m-12p14r-8s-14
god _ me	h14
goddes	k14
goe	b10d29e14i-9j19k-12l-14m-12p35r9s-8
goe _ the	j10p35
goe to	p19r15
going	b17d17f-14l16o17p14r14s-15
going _ %give-way-loosely	b15o-8
going _ %hold-deed	r19
going to	b13f-8h16l10n-12r12s-7
gone	a11b-11g19h10m12o-9s8
gone $	d13
good	a-12b-14c11d16e24f-12h9m-13o15p-17q-19s11
good $	c12d15
good %outing	o19
good _ %event	h17o17
good _ %feel	r15
good _ %give-way-loosely	g13r15
good _ %understands	r17s9
good _ from	o18
good _ get	r16
good i	h14
good morn	o22
good to	e14s12
goodbye	g16p43
goodnight	p-10r16
got	a17c-19e9f-10j11k-6l12m-11o-23q24r-12
got %event	n-10q15s14
got %few	j-8l-11n9q12r-8
got %many	q20
got %small-number	d-13e8h7j-8n9q13r-8
got _ %endowment	d19q11
got _ %only-just	g17p-14q10
got _ %secret	p23
got _ %surely	a27
got _ already	n9p11
got _ in	g17p-13q17
got _ me	q13
got _ street	p18
got _ you	f20q11
got a	h9l-12m10n11
got it	n-9s18
got that	q13
got the	a-10f-7h10k-7o-8p13
got to	f11j7
grade	l18
grade %few	l16
grade %small-number	l16
grasp	f10
grateful	d25e11
greatest	k12
green	c10d-13f-7g-13i13l-9m-8p-11q-11
greet	o35
greet _ %only-just	o21
greet _ in	o17
greet _ the	o17
greet me	o17
greet you	o19
greetin	j11
grief	f10j24m-11
grief is	j12
grip	f13j16
group	a-10d24f-10g-13o7p12
grovel	o18
grow	j14l10
grow %few	j11
grow %small-number	j11
grow _ skin	j11
grow a	j11
grown	d16j15
grown %role	j13
gues	e-9g48l12m25s-8
gues %i-will	g23m8
gues i	g17m9s-7
guilt	n11
had	a37b-10c-6e-12h10i-18k7l28n-8o-10p-10s-8
had $	f18
had %big-number	l15q21
had %event	a19q16
had %many	l16q24
had %only-just	d23k12l14n11
had _ %few	c7d-16e-9i-7k7l24
had _ %only-just	a13f-7
had _ %small-number	c8d-16e-8k7l24
had _ %understands	a15
had _ met	d24
had _ the	a9g10h-10
had a	a-21f8g12h15k-13l-11m-8o16s-7
had the	d-11l17q-14
had to	a15d-11g-11m16n-8
had you	a53g14
haha	c22d-10k10s-14
haha $	c12
half	a-20b-11f9g-19m-11o-13q16r-12s-10
half the	q23
halfway	n16
hand	a13c-7j-12l15q14r-7s8
hand $	a17
hang	c15q10
happen	a13b-9d-12e-10f19h20i-14l13m-8n-15o-11p29q-21r-17s-11
happen %once-that	a11l9
happen _ $	h12
happen _ %i-will	c10
happen _ %them	h11
happen _ %trifle	c10p12
happen _ i	c10
happen to	a-9c8h15p20
happy	a9b-14d-26g-19i-11j-8k-17l-14m13n14o-13p-17r-20s-20
happy _ %i-will	m15
happy _ am	m15
happy _ i	h9m13
happy _ me	n14
happy _ |	h17n11
happy for	n24
hard	d17f-11l48p19q21s-9
hard %few	l19
hard %possession	b14
hard %small-number	l15
hard _ $	b13d17p10
hard _ %grand	l14
hard _ you	d18p15
hard a	l15
hard the	l17
hard work	b14
harm	l18
has	b14c-19f8i-20k14l-15m28q17
has %few	b9n13p10
has %give-way-loosely	f10h16k7l15
has %small-number	n16p10q9
has %understands	e-8f9k-6m17s9
has _ %claimant	q17
has _ %family-word	q21
has _ %kin-role	q22
has _ %relation	g10q17
has _ into	k13
has _ it	e17
has _ me	k14m17
has _ to	f13o8r7
has _ you	a16f9
has a	b14l-12n14p13
has ever	h-11k9q-9
has got	f10
has to	b22p-9
hat	l-11m10p10q-17
hav	d23e19g14j17k-7n12
hav %few	i8j13
hav %small-number	i8j13
hav _ %easy-one	e12
hav _ ask	e12
hav to	e16
have	a-15b-19c-12e-11f8j-7p-10
have %attacked	a9s14
have %dreamt	f9l-12p16
have %feeling	j8m18
have %few	d-14e18j7r9s-12
have %give-way	d12e10
have %give-way-loosely	d16e-9f-11g-14j14k-9m-7p-10q13s-20
have %nobody	m18
have %only-just	a16b-15f-8k-11m8o9
have %outburst	a15b11m-16n13
have %provoke	a17e-12f11h-15k10l-9o-11p10
have %sacrificed	b9e-15k7n-8o15
have %surely	a11b9g-13n9o8r9
have %understands	a-16h-8i9j13m-9n13o12
have %you-being	a-11b13g13n-8q11
have _ $	a12c-6d-11f-10j-12k-8n-14o15p-13q20r-14
have _ %attacked	m9
have _ %big-number	d18e-9k18
have _ %child	o18
have _ %claimant	b9k9o11r10
have _ %degree	a-10d-11m16n-8p-12r9s-7
have _ %easy-one	e16j11k6p11q12
have _ %endowment	a-13d13f-9g13i-7j8l-11m-7n-12o-16q11r-15
have _ %event	b-9f27g-12k-11l11o14p-20r14s11
have _ %explains	h17
have _ %extreme-name	a17i9m8
have _ %family-word	o10r12
have _ %few	b18h8i-8k11r9
have _ %gentle-praise	g35
have _ %give-way-loosely	f-9l-10o-12r17s-7
have _ %held-thing	b13g-26h12k7p-11r10
have _ %hidden-fault	n10
have _ %kin-role	o16
have _ %large-words	d20g14o12
have _ %many	b16d15g-12k24s7
have _ %nice	g20
have _ %only-just	c-6g-22l10m8n30s-7
have _ %other-one	j13o10q21
have _ %outing	a11b22e-11g16i-8n-8
have _ %proof	p10
have _ %relation	a-11h11r10
have _ %role	a-10o13p-15r12
have _ %secret	o8p19
have _ %thing	l17n8r9
have _ %thing-or-pet	b-10l32r8
have _ %thinks-ill	d24j7r9s15
have _ %tie	o13
have _ %understands	b10d13f-13g14h-7i7o-9p17s-17
have _ %warm-good	f-7g12h14k10l19p-12r17s-9
have _ %you-being	a14g16o11q10r-8
have _ a	g14h12m8
have _ answer	i18
have _ at	j15p10q14s8
have _ daughter	o12
have _ down	b13e16
have _ else	h13
have _ good	g25i7
have _ heart	g15
have _ i	d-16g10h9k9s20
have _ it	b-12f15l10n11p-12
have _ look	n13
have _ my	k11s-7
have _ no	g14p9
have _ out	e11n15r-7
have _ right	e15j7
have _ spell	e11
have _ talent	d17
have _ that	d-12f11n-8r27s9
have _ the	c6e-15f-10k6l-10n14o9r-13
have _ thought	s11
have _ to	a13d-12e16g-10h9i-7j18k-8n-8
have _ you	a-16c10e19k9l-10r9s7
have _ yourself	d16f11
have _ |	c10g16k-6p10s-8
have alway	n15
have been	b-13
have chang	f-9h8i9
have check	k9
have earn	e20
have feeling	m17
have got	a-12d-10m-10n19
have had	d15n8q12
have no	b-11j18k10n9
have not	c11d13m11p15s-12
have only	a13
have put	b12l9
have seen	d20
have stopp	d14h13q15
have the	d11i16j-7o-9p18q-14s9
have to	b-16e29i12j-11l21n-10o-11q-11s-9
have you	a-9b15c10d-10n-8
have your	g13q14
he	b-31c-18f-23h-15j-16k-19n-13q-13s-7
he %easy-one	g21
he %outburst	a-10l17
he _ %degree	g20q-10s-8
he _ %understands	g12q18
he _ %you-being	h9q22
he _ by	g14
he _ the	j7q16
he _ you	d-11l22
he is	a19m12s9
he will	e9o8p26
head	d23f9l9n-9r-9s12
headache	b21g10
hear	c-7d-20f15g-19i14j8k-12l11m-8n-14o46s14
hear %you-being	h13o11
hear _ $	j7o13p-11
hear _ %endowment	h14
hear _ voice	h14o8
hear is	s12
hear you	e9i8j9o22
hear your	h13o11
heard	a-9f33i-7j-11k7n-13o9q15
heart	c7g50h15m22n15o14q-11
heart |	h13
heat _ %give-way-loosely	f10
held	g18
hell	s19
hell $	s14
hello	d-18h-11i-9p-19q-20s-7
help	a-15b-10c-5f11g-17h-10i-8p-20s11
her	d-19g14h15k9p-13q28r-9
her $	j8l-11o-10q14
her %claimant	a-9e23s-7
her %family-word	s-7
her %parent	q14
her _ $	j7k8m20n8q-14r12
her _ the	g25
her mother	q22
here	d-16e-14f-15i-10k-11l-23m20n18o12p13r-12
here $	a10c-7h22i-8
here _ %weepy-noun	j13
here _ and	l19
here come	j13
hey	b-12c31l-10
hey _ $	c14
hey _ long	c8
hey _ |	c9
hey _ 😏	c8
hey stranger	c10
hey trouble	c14
hi	b-12c6d-16e-12g-11h-11i-12k-10m-11n-11o14p-16q-9r-8s-12
hi $	c10
hid	i12m-8n25
hide	b10i17l-9n23
hide ?	i19
high	b16
high maintenance	b15
him	a10c-10e9f-21i11j-8k-6l-21m-15n10o-12p21r10s-10
him _ $	d14h16
him _ %thinks-ill	p12
him _ %understands	p13s7
him _ will	p17
him and	p17
him any	h13
hinge	k15
hip	g33
hip |	g19
hir	d25
his	c-11d-33h-8i16k-21l9m-14n15q28s9
his %parent	q21
his _ you	r13
his _ |	i10q36
hit	d-11l20m10q13
hit you	l21
hm	f7i19
hm ?	i20
hold %you-being	r16
hold your	r16
home	a29b-15c-20d12j-10m8o-24p34q-17r-14
home $	a10c-6h17o-9
home _ %trifle	l19
honest	a18c-17d28e-13f8g-23h-10k14o-11p-13s-19
honest _ you	a15
honest the	j11m14
honesty	n22
hook	h20
hook $	h15
hop	d24e-9
hope	a20b-12g32h-10l-13m31n-9r-11
hope %you-being	a19c7m16p17
hope _ are	a12c8m17p13
hope _ proud	m11
hope you	a19c6m16
hope your	p20
hormon	j57
hormon _ i	j13
host	s14
hound	m17
hour	b27c-5e11g11i16
hour _ met	k12
hour _ we	k12
house	b13h10o15p10s10
house _ %understands	h18
house _ to	b20
house has	b19
how	c16e-22f22g12i12m25q15r12s18
how %event	b11c-6e26j-8m21p20r-12
how %few	i13j12
how %gentle-praise	h15r11
how %i-will	m14
how %nice	c6r13
how %small-number	i13j12
how _ $	a-9c10
how _ %feel	a11c10h-8j13o-8q-13r10
how _ %give-way-loosely	a13f12g21m-10o-9r12
how _ %thinks-ill	c8g-12h-8m26s16
how _ %trifle	k7o13p-13
how _ %understands	a12d16l9s10
how _ %you-being	c10f15i13l9o-10r9
how _ am	k9m22
how _ are	c5o-8r13
how _ being	o11
how _ could	f16j10
how _ feel	c12m13
how _ i	h16k8r11
how _ it	o10q11
how _ like	o14
how _ look	n15
how _ not	f16
how _ repay	g16
how _ see	s15
how _ to	j12r14
how _ were	h9l10
how _ work	e24
how _ you	d14f21g11i11l10r8
how _ |	b26
how a	i14j12
how good	h17
how i	a19c9f7g-13l10m16q-13
how is	c12
how it	b12e16l-9
how much	f10
how sweet	c6r12
how the	b12c8
how thi	e13
how you	b-21d15e-8f9g13j17m-11n18r15s14
hug	b18d-11
hugg	b14
humour	j12
hun	d19e11
hunt	m18
husband	a13d-10e11j7n18o-10q-16s8
i	a16c-22h16i-16j-32n-15o-9r-9s8
i $	h20s14
i %denial	a9f11g14l9q-9
i %easy-one	b-21d-10h-8j-13m12n-11o-12p-18
i %feel	c8e10i-11k19l-25m18n12o8
i %give-way	e39h13o-8q-9r-12
i %give-way-loosely	a-22c-12e25h9i-15m20n-22p13s-8
i %grave-wrong	a13s19
i %held-thing	b14m9
i %help-act	b11e18k6s-9
i %hold-deed	a12e10g-15q11
i %lapse	a26b-11e-14g-11k-10r-7
i %large-words	e-11i7k12
i %only-just	f-15g25j-8k10m10n-9s-10
i %outburst	a47d-21e-17f-7i-21j-9n-14q-12r-15s-23
i %outing	e12f10
i %possession	e21
i %provoke	c-8i-22j-8k10l21n-22p-16s18
i %rejects-me	b9e19g-10
i %rescued	b-10d13g11k-10l-14
i %sacrificed	f-8g18h-8i-16l13m7n-16o-13r-9s-15
i %said-verb	a13b-11d36e31i-23l-12o-19p10r-21s-29
i %short-while	e12
i %sign-of-life	a-10h12
i %small-deed	b-10c7g10h-13m-9n-8o-9
i %surely	a-11c8f-13g24h-16k11m11n-14o-8q-16s-13
i %tender-act	c8k-8o11
i %thinks-ill	g-25k12n21o-16p-20q-16r27
i %trifle	c8e16h-9j7l-12m-8o-11p19q12
i %unbound	c13
i %understands	c-11d-17e-18f-29j-12k12n9q-11r15s16
i %warm-deed	b15e17f-11h-13k11m8q11s-12
i %warm-good	a-12b15f-7h-8k-11n-10r-12
i _ $	a-23f-22g-14h32j-27k16q-17r-15
i _ %anybody-at-all	d28g21h19n-16p11r-9
i _ %attacked	e-9g13k-6m38s-9
i _ %big-number	l24o10p-9
i _ %body-part	c24j8p-15
i _ %claimant	a9e21g11l-12n-9o-13
i _ %degree	b-10d-12f-18g-19o-15q-21r12
i _ %denial	f13
i _ %drawn-line	b-13c8d19h8k-7m-8n9o12q-11s10
i _ %easy-one	a-9b-10c-13d-15h13i15n-9o-9s-8
i _ %event	d-12g-25i-13l-12o-9
i _ %extreme-name	a-11b-21e-9h-16l-12m7s18
i _ %family-word	d-12h-11p10s10
i _ %feel	a11b24c-8e10h10j-21m24q11r9s7
i _ %feeling	j-14m11
i _ %felt	h-8i-11j-31k-12m7o-9
i _ %few	c-10j-10n-11o12
i _ %gentle-praise	a14c-5e12g-13j9r-10s15
i _ %give-way	a16b16f-7g10j-9k9l-10p-25r-8
i _ %give-way-loosely	b25c8d-11e-13f-10h14i-9j-16k13l-10m22n-12o-13p12s-7
i _ %grave-wrong	c9p16
i _ %held-thing	d10h11i-7j8n-8r-12
i _ %help-act	c11f-9g-13i-9l-9n11o-9
i _ %hold-deed	b15c-8e19f10g-17h12i-13o-22q-9r8
i _ %i-will	h-8k-13m13
i _ %large-words	a19c6d-15e-12g14m14n-9r-10
i _ %limit-set	b10g-15m-7
i _ %many	d-14i-10l25m8o13p-11r-8
i _ %mere-others	s16
i _ %mind-failed	a-12b-10d-13g17i7j7m-9o10s-11
i _ %mind-fails	d-11e13g13h-8o9s-8
i _ %new-self	h26
i _ %nice	a11b9e13g-18h-8
i _ %no-word	b-12e-12i-11o19p-10q11r-9
i _ %nobody	g14k13m23
i _ %old-self	h26
i _ %once-that	b16f9g13
i _ %only-just	c-7g-21i-9k12m30n-19r-12
i _ %outburst	a23b13c11e9h17n-10o-11p-10
i _ %outing	d11e10i-7l10m17o19r-16
i _ %parent	b12k-8s14
i _ %pastime	g-13p10q19
i _ %plain-feeling	c-5f8g-10i-8j-24s-8
i _ %possession	f-8g18h7r-14
i _ %provoke	a10c12j-12k14n-16q-21s14
i _ %relation	b10h-17l-14m10o-10p11s7
i _ %sacrificed	b15g14o8s15
i _ %said-verb	h9i-24j-11o12p11q11r15s-12
i _ %scorned	a11d-13e-11f9i8s11
i _ %secret	e-17f-8h11i-9j-9n8
i _ %short-while	b11k-11m18o12s-8
i _ %small-deed	b10c11e-18k8m-8o16r-13
i _ %small-number	c-10h-8j-15r8
i _ %smash	p42
i _ %surely	f-12g19h-8i-11k18m11o18r16s8
i _ %swear	g10s8
i _ %tender-act	e-10o-8r19
i _ %them	a10f-11h9i-9m-16n-11s8
i _ %thinks-ill	a9c10h-15i29j8k7m-13n20o-15p-12r10
i _ %tie	b10e14o-10p10
i _ %total-bond	d-10k16
i _ %trifle	b11d16f-13g-19j-13p18r-9
i _ %unbound	c22d10
i _ %understands	a-22b11f10g-18i21m12o-10q-13
i _ %upset	a-12i-8j-24s-14
i _ %warm-deed	c14d-11i-13k13n15r38
i _ %warm-good	h8i-11j7o-8s15
i _ %weeping	j-14
i _ %who-with	b13c10i-9l-10m7o-24p-9s-17
i _ %you-being	b10f8i-8l23m-9n9q13r9s9
i _ %your-kin	b10g-19s8
i _ ?	a26m11
i _ a	f-10g-14h14i10j-10l-13n-12o-11p17s10
i _ about	c10e-9f19o-9
i _ already	b16k8q-10
i _ alway	e12s8
i _ and	c8d-14f12k14m10o-18p-15q10
i _ apology	o12
i _ are	j-8m10
i _ asham	d26
i _ ask	c-8e-11h8i25k-8
i _ at	b19d11g-14i-11j-7k8o-14s-7
i _ back	a9c24
i _ be	g-10m15n-10p-16s16
i _ been	g-13m18n-13q-16r9
i _ being	b16m19p16
i _ between	q12s16
i _ bring	b16
i _ but	c15
i _ call	b18m8
i _ chang	h19q-10
i _ check	i14k9
i _ com	b17
i _ come	b9c20d17g-15n11r12
i _ complete	k9
i _ dead	k17o12
i _ different	h20
i _ do	b18k7o8
i _ due	e24
i _ earn	e19
i _ eat	g11
i _ enough	m10
i _ entitl	e16
i _ every	e12k8l11p24
i _ exact	n14r10
i _ expect	e15
i _ feeling	m16
i _ first	e33
i _ flight	k13
i _ for	c-5d11e8f8h-14k17l-13q-14s-10
i _ full	i15
i _ get	g14m14
i _ gett	g15
i _ ghost	o13
i _ got	a-11d-18k-11
i _ had	d16l9o-11
i _ hate	c10p18
i _ have	a10c-9e19k-10p11q14r12
i _ heat	f10
i _ her	g-10k21l18m-9o10
i _ him	a15b-11h12q-12
i _ hope	g21
i _ i	b-11c16e13g11h20j-12k-9m13p-15q-14
i _ if	g24i9
i _ in	a13b18c7d-18l-25p-10q-10
i _ is	g21i7l15m7p19r-11s25
i _ it	b14d-15f-9g-11h-12i-7j-10m-12n17r7s-8
i _ just	g21k8s11
i _ know	b-14c14e-14f9h-11i16q15
i _ let	b14o18s8
i _ like	c8d-10e-8f-9i9m-9q-15r-12
i _ longer	o9
i _ look	a-9i-7j7k8m-7o14
i _ mention	q23
i _ more	d15g13o12r13
i _ my	b13d-14f-8g37k7l-16m-17r-11
i _ nam	i14
i _ name	i11
i _ need	b-9c-5e17
i _ never	a14f9h21m17q-9s25
i _ no	a14b-14f8k22o11
i _ nobody	k9m17
i _ not	c9e19h-9i-12j10o13q-14
i _ noth	i11k7m18p11s-8
i _ of	c7e-12f-10h-8r12
i _ ok	a11o10
i _ on	a14e11f-7i-11k-10l-10n-12o-18
i _ one	a-12f12k-9m11o12p-10
i _ only	e-11h-9q14
i _ our	k19
i _ out	a18d11q9s-7
i _ outside	b15
i _ over	b21
i _ owed	e18
i _ parole	s14
i _ past	h18o9
i _ permission	s12
i _ read	b15k8q-13s19
i _ rep	d13o9
i _ right	e25m8n17
i _ ring	b26
i _ say	b-13i-10j9p16s-12
i _ see	c-11e18i16m-9r-12
i _ seen	c6d19k-8r13
i _ so	h12m-8o-8s-7
i _ some	e11g-11l19o-10r14
i _ someone	q14
i _ spell	e10
i _ stepp	d15
i _ still	b10c11h-7
i _ sure	d14g18l14
i _ tell	b-11i-7m-8o-15s12
i _ that	d-11h9j10l-22m13n-12s15
i _ the	c-14e-9g11i15k21m12n10o-10q-12r10s-8
i _ then	m16s16
i _ there	b14d20
i _ to	b11e17h-22k20n-15o-17r9
i _ told	e-12f-7g23k14r12
i _ unfinish	h16
i _ up	h12i-7j-8k18p-12
i _ wait	i18j8o-11p15
i _ want	a-11c10h8i12k9
i _ was	k8m16
i _ we	k17
i _ were	g15
i _ what	b22f18m-9n18r-9s11
i _ when	a11b28g-12
i _ where	r19
i _ which	p24
i _ with	a9c8e9i-8m15s-10
i _ worry	f14
i _ you	b9e38l16p-14r-19s23
i _ your	a-15b11d10e11h14j11k7l13m-13q14
i _ |	a22b-11d16f-11h13i-14j-11k18l-15m25n-10s8
i already	g13i18
i am	j-10l-12m15s13
i are	h15
i bet	n13
i borrow	l28
i bought	e17
i can	c5e-10g-25i9m12n16o13
i cancell	a11k15
i clean	g19
i come	b14
i could	h-11q24r8
i deserve	e37
i did	a-10b-16c-8e-14g16h9l11m9r-9
i do	b15c9f15g-10h-11j11m13o13q10r31
i drink	a17
i expect	b-9e23g17
i final	h11
i get	g13m17s-7
i got	a19g-11k10s-8
i gues	l20m8
i had	b15d18g15h15i-10k20r11
i have	b14d10e20h10i-14k14l-13n20o8r10
i hear	j8l17o15s14
i hope	a16m16p-10
i know	b9d-24h14j-8k16m-16n25o-9p33q-16s-13
i look	d14k17q11
i marri	d23
i mean	d13e-10k13s-13
i might	c5o13r31
i mis	h21k-7
i need	a-9b14e27k12m-11q-14
i never	a15d-23f17g10k9q-10
i only	a14b-11d-13f-10g11k17m-10n-12
i pay	e26
i please	b21e9
i promise	h15
i put	g20p-11
i rang	i14k13
i rank	s9
i read	i-8l13
i require	i16
i ruin	s15
i say	a11d13e22m8
i see	c-6d13e-9m8n13o12p-12q11r19s33
i settl	d28
i shall	b14g11o23p9r-11s12
i should	a-16f-7g-14h17i13q15
i suffer	m12
i suppos	a17
i suppose	g35l22s11
i swear	h18p17
i the	b18
i think	e10i-7m-9o-9q-10r-11s-15
i thought	g25
i told	a10b14e-12g18i-7s-8
i took	b10l20
i want	c8e17g-10h10i49m-10p-10r-8s-14
i was	b-11c13f10i-21j-14k14m12n-20o-9q-15s-7
i went	a-20m7
i will	a-14b14c-7e-16j8k-10l-16o8r-10
i would	a12c6f15g-25k13l20q-16s-9
idea	c8d-12e9g-13p19
if	a15b-22c13d-18e-26i11k-29l-9m-9p15r-16
if %anybody-at-all	a22
if %was-not-so	a20c5g13o9
if %you-being	a18d-16i15
if _ %degree	i13s7
if _ %easy-one	a-21g13m-8p-10q-10s7
if _ %event	a-19c9
if _ %extreme-name	i11p12
if _ %give-way-loosely	c5e-8g-12i-7p15
if _ %laughter	o12
if _ %no-word	p22
if _ %only-just	a20g-11p-11
if _ %provoke	a11c6e-8g-13m10r17s8
if _ %said-verb	d10f7g-11i-7p22q-9r-12
if _ %surely	g13h10i16p-14r-10
if _ %thinks-ill	f20g19h9r8
if _ %understands	f-8g11
if _ %worthless	i9
if _ are	i13
if _ car	g21
if _ comfortable	b14
if _ could	a16g-11
if _ did	a14c6
if _ go	p20
if _ had	a26j8q-9
if _ happen	c10
if _ i	p17
if _ is	b-13c-7d-16e-13i10n-9q-17
if _ lol	o12
if _ me	a-16r-10
if _ not	c-6g-12m11p14r-11
if _ noth	i10
if _ real	i14
if _ still	c11p-10
if _ the	c11p-12
if _ to	c10g10k7o10
if _ want	d13o16r-15
if _ was	a17c13i8p10
if _ were	a17b15c8q19
if _ would	a11l11r19
if _ you	a-11i8j7n13o8p22
if i	c20i14j9m9p28q16r13s16
if that	j12l9
if you	d-25k-12m-13n-11p16q-20s-8
ignor	a9o25
ignor _ $	o18
ignor _ on	o13
ignor you	o15
ignore	j16o19
ignore %them	j16
ignore _ $	j9
ignore _ and	j7o11
ignore her	j17
il	b25
ill	g36m26
ill _ the	g15
illnes	n13
illnes $	n14
imagin	f16n-8
imagination	f16
imagine	b11f16j-7
imagine _ $	f23
immigration	p28
important	g36
impression	f13
impression of	f12
improv	r15
in	b10d-10e11k7m-7n-8o18q10
in %easy-one	a17q14s9
in %event	a10e11f8i8l12m14n20p14q-11
in %few	c8h11i-9j15m8q9r-9s-12
in %lapse	a18
in %small-number	c8j17r-10s-12
in %warm-good	k9l12m8r13
in %who-with	g-12i18q-9
in %you-being	h10j15s8
in _ $	e-9j-21q-15r8
in _ %claimant	e-9g-16j15k-12r8
in _ %degree	b15l10q12
in _ %device	b-11o-10q25
in _ %endowment	g11r10
in _ %held-thing	d11f8g-13k6m15r-10
in _ %i-will	a9d16e-16f-7i8k11l-11s11
in _ %mind	f19l-10r-8
in _ %only-just	b16f17g20h8k-7l21p-13
in _ %outing	a14e29f-12g-16h9i-12l27n-11q32
in _ %possession	b12f25h13j17m8o22
in _ %thing	f12m10o8r-7
in _ %thing-or-pet	f11m10o7r-8
in _ %tie	e-9g-13j15k-11
in _ %trifle	a17b15e8k-7l-13m10q-13r12s19
in _ %who-with	g12h9
in _ %you-being	a-9b-13f8n-14o24
in _ ?	a-9b9d12e18j11k7
in _ again	p18
in _ and	b-9d12e-12f10h20k-8m12o-8r-9s9
in _ car	m17
in _ coat	f13
in _ dark	g17
in _ day	l18
in _ drawer	p17
in _ eye	h10i11o12
in _ head	f14
in _ house	b9j12o17
in _ i	d14k22m15r-10s12
in _ is	a-10d12k-7n13
in _ mirror	d14n16
in _ of	b-11h-12i8l19p26s18
in _ opinion	s16
in _ own	b19m10
in _ room	e-8f18j7k-7o12
in _ the	d27g-15i-9k-8l-14n11o-8p-11r9
in _ to	a19k10r-7
in _ will	f11r17
in _ with	g15h10
in _ word	s21
in _ year	h-10k15p11
in _ you	b9f10h14i11j-12k-8m-9p-12s10
in _ |	b-14d-12f12j-15k-8l-22p20q18r15s14
in a	c9d13e-11h13j15m14s-10
in it	a15i7j10n11p10q-11
in late	a18
in life	d13
in me	a19g18
in my	c7e-9l11n10p28r11
in other	s17
in our	b11
in proportion	l23
in that	a9d10e10f10i12
in the	d-17o10p14
in there	d16g12h15
in thi	h-14j-8m19o-9
in writ	i23
in you	d13g14k10
in your	h10j13s8
includ	e18
innocent	i13n35
innocent %anybody-at-all	n15
innocent %everyone	n15
innocent _ $	n16
innocent _ %give-way-loosely	n14
innocent _ %provoke	n16
innocent people	n15
inside	k7n15
instead	b9q23
intelligence	d21
interest	d18m9p14
interest %only-just	n12o7
interest in	n12o7
into	a17f13g-12j15k12l15m-7
into %event	e24
into _ $	j14k11
into _ %possession	d12k14
into my	k13
into thi	e17r8
invent	f25
invent _ $	f10
invite	b16d11e10
iron	q12
irreplaceable	q24
is	a-15c-25d-16g-15h-15i-33j-14k-10l-19o-8q-10r-10
is $	b-9g17o16p19q12
is %attacked	m18
is %because	a11e17
is %big-number	i20p14q12
is %claimant	d12k-7p12q24r9
is %degree	a-11b9c-5d-12j-7n12p-15q-16s10
is %event	c-8e-11f-14h-8k11m-14n8q18r-12s14
is %extreme-name	e12l12q15s26
is %family-word	k-7l13
is %few	f12k-14l13p12q13s12
is %give-way-loosely	f-8k-7m17n-9r15
is %grave-wrong	m14n10s8
is %kin-role	l14q25r11
is %large-words	k14
is %many	e-9i14p18q32
is %mind-failed	d18h9l-16n-14o-8p16q-9
is %mind-fails	d20h10l-12n-8p11
is %only-just	b10j10m-8n23p-9q16
is %other-one	l12q24
is %out-of-proportion	b14c-5g11j21m8n10
is %provoke	b13j-7m23q20
is %relation	k-7p10q10
is %role	e-11q29
is %scorned	e11g-14l24
is %small-deed	b12f7l14
is %small-number	b9f12i-7q12s20
is %surely	b11c16e12h14l11n10o-8r-10s16
is %they	i23
is %tie	k-7q16
is %trifle	b15i17k9l12m16
is %worthless	e11l10s11
is %you-being	f-11m-10n14r12s-8
is %your-audience	b10e22
is _ $	b-10e12h-11q10
is _ %amends	g22
is _ %anybody-at-all	e-11m18q25
is _ %apart	h14
is _ %attacked	j10m10
is _ %claimant	d-12e9k13n-8q16
is _ %device	b11l11p19
is _ %easy-one	j8k-6l15q11
is _ %endowment	b22j7k-7q11r-9
is _ %event	d14e-13f-14i8j12l19m12n10o-10r15
is _ %extreme-name	b-17d-14q14s21
is _ %feel	a-13b21h-10j8o16p-12q-13s-10
is _ %feeling	j16n15
is _ %felt	l9o11
is _ %few	b17c-8h-10m-11o-12
is _ %give-way-loosely	b13f-11j15l-10p-19q-16r11
is _ %grave-wrong	m13
is _ %held-thing	b-11e19i-7l11q-10r10
is _ %i-will	a11c8o-9r-11
is _ %large-words	c7d15e12k15
is _ %many	b-15e-19g-15i10l-13m-8
is _ %mind-failed	f18h10j-9
is _ %mind-fails	d12h15
is _ %minutes	i15l-9
is _ %only-just	g-19i-8j16k7l10m-14q13
is _ %out-of-proportion	j13n-9
is _ %outing	a-14c-9g11j29m-17n-13q-10
is _ %plain-feeling	j11
is _ %possession	a9b17e9g14l12r-10s7
is _ %proof	i8l19
is _ %role	c5d16e11h8m-11q18
is _ %scorn-name	l10s21
is _ %short-while	b17d-10e10j8k16n-12
is _ %small-number	b26c-9e9h-11k10o-14
is _ %surely	a19b-10e-16f-9i-16n23q22
is _ %swear	a11g18n15s-9
is _ %thinks-ill	a-9b-9g15h-8p11s13
is _ %tie	e15j-7k16q9s-7
is _ %trifle	c7d-11e-31f-11l16p-13r-11
is _ %upset	j11
is _ %warm-good	b11d15l18n9p15q-12
is _ %who-with	b18f-7g-11
is _ %you-being	d20g-12h-9i16j-10n9o12q14r8
is _ ?	e-15j-8
is _ a	b10c-9e21n9
is _ about	l-13n25p-10
is _ am	a15
is _ and	e17l-14m-9p-14q-19
is _ are	a18d-10h9k-6s9
is _ discus	e10
is _ fault	a28j-7l-10n-8s17
is _ for	a-13d11e26p23
is _ fun	q20
is _ going	h13
is _ good	g12r15
is _ guilt	n12
is _ has	p11q21
is _ how	e16f12
is _ i	a14c13f7g26i-7p10r-8
is _ ignor	o19
is _ in	j8n-9p16q-10r10s7
is _ is	e19f-10h-12i-9k-8l-16n11r-9s-8
is _ it	a-12e-11g-13h-11n18r10s18
is _ judgement	f18
is _ last	o19
is _ level	d15
is _ little	l12n14
is _ me	a-16g-11i-10k8
is _ mine	e29
is _ money	e20
is _ my	g14j8l-10p12s14
is _ of	b19d19e9f-16g-11i-14j19l12m11p-9
is _ on	f-9g-10j11l-17n-12s-10
is _ or	b9h10
is _ own	a10n25
is _ paranoia	f14
is _ repay	g16
is _ right	e18s-10
is _ role	g19
is _ settl	h13
is _ side	q13
is _ thank	g19m9
is _ that	a13d16f-10j18m12s-18
is _ the	b-17l-17m-11o11p-22s-21
is _ there	d11g-12h22i9n9
is _ third	i14
is _ time	b12j9
is _ to	a-18b-10c-9d19e14h9k-14o8q-12s10
is _ until	r22
is _ version	i11
is _ we	h14
is _ wee	j11
is _ what	a9i-7s12
is _ who	e10g-10i14n15
is _ will	o15
is _ with	b19q10
is _ you	a11c-9f-21h8o14q18s14
is _ your	d19e18g-11i12r14
is _ |	c13e9f-7g11h10i20k8l-12m-7p-16
is a	a10b9e14k-8s15
is about	d27n16
is abuse	m14
is all	a11c14e-17j-8k-10m-11
is already	q14
is basical	l27
is control	n16
is ever	h10m8
is final	e13
is fine	i-7m-8q-14s-8
is for	b20r8
is gone	h11o-8
is hard	l21
is he	i18
is honest	a10m16
is in	a13f-8h11k-7l-9q11r10
is it	f-8l17n-9q18s-12
is just	d11j12k13n12s14
is me	h20n-10o9q-10
is mine	e27
is most	l13
is my	a-11b16c6d14e13l-11m11
is no	f-9j11k8s8
is not	a-9e14g-12h9j30k15l46m-18n16p21
is noth	e16l21m7
is ok	b-9g18n8
is on	a12e-9f-8g-12i-9j-8k-7l-16n-8
is pure	f9
is real	f12h8
is scary	f18
is still	h33q-12
is that	j-7k10n20s28
is the	b-11e19i7m12o14s13
is there	b13i31j-8
is thi	g14i12
is what	d13e14f8k-9o11q15s16
is why	a19c8e-8n9
is worse	s8
is you	a18e-9h9k21m-14n38p11
is your	d-15e21f-12k7m-10r21s-9
is |	l11p9r13s-7
it	c-7e8f-8g-13h-14n15r-25
it $	a18d-10e15h13j-7m-8n17o-9
it %give-way-loosely	i-8l17
it %once-that	a11n14q-11
it %only-just	a-13c-6e9f8h10i9n-11o-12p-16
it %surely	e9f19h14i13j7k-7n14o-8r8
it ?	e-12i25n8s7
it _ $	a9f8h-21i7m-9n13r-19
it _ %anybody-at-all	d-13f12q13
it _ %big-number	a-9d10f-7i9l13p11
it _ %claimant	q16
it _ %degree	b9e-9h18l31r12
it _ %device	l17p14
it _ %endowment	s14
it _ %event	a10b-14c-8f11g-19h-9i-9m11o13
it _ %everyone	a11f10
it _ %family-word	b12e9q16
it _ %feel	b-16e-10g-20h17k10l13s-13
it _ %few	g-11o-15p12
it _ %gentle-praise	c7d16l18m-10s8
it _ %give-way-loosely	e-10g15i-12k-9p22q10
it _ %held-thing	e17j-10
it _ %hold-deed	e-9j16s9
it _ %i-will	b10c6d21q14r14
it _ %large-words	d-11h16k15n8
it _ %many	b-11h-8i12j11k-6p12
it _ %nice	c6d18j7r-8
it _ %only-just	b-10c10f13g34k9l10m-19p-22q-11s-12
it _ %out-of-proportion	c-5j12
it _ %outing	a-12e9h-12i-12j13k17r-11
it _ %possession	i-7r-8
it _ %provoke	a11c6f9g-12n11
it _ %relation	q17
it _ %role	d19
it _ %secret	f-11l20s7
it _ %small-deed	a-9e-15l17r-8s8
it _ %small-number	c-5d-18g-13m-8p11s-7
it _ %surely	c5e9h-8k14l9p-21
it _ %trifle	c-7e-15h19k7n-9
it _ %understands	b13c5g-16h14l-16m-10
it _ %warm-good	b15d-14e12i-7
it _ %weekday	e12k13l13
it _ %weepy-noun	b9j12
it _ %you-being	a12c17o-12
it _ %your-audience	a-9e11
it _ a	a-11i8j-8o-12
it _ about	f-9l-12n13
it _ again	f13o8
it _ all	b11l-12n16s9
it _ am	r16
it _ and	a-12r13s-7
it _ are	a10d16k8n14p16
it _ back	d11r12
it _ be	b-9g-10h15k8o-8p10r-10
it _ being	e19l9
it _ better	p17
it _ clear	d21
it _ control	n17
it _ fine	g27l-13
it _ grown	d19
it _ have	g-19l14r16
it _ how	c8f21
it _ i	b15f-11h10j-16l-11n10o16q10r15
it _ is	e16i12j8l10s-8
it _ like	d12h13k8m8
it _ me	h9j-11m24p-10r-10
it _ most	l14
it _ my	b10f-11i10k-6l-12q-11s17
it _ never	a16n8
it _ not	h-13k-7m-8p-14s-13
it _ ok	g19
it _ slow	i14
it _ sweet	c10
it _ that	a13b-12m10s8
it _ the	a9f-14k-8m-8n-9r9
it _ to	i9j-7m16o-8r16
it _ two	a9b10
it _ way	p19
it _ will	b16e13r12
it _ you	a24c7g23i7j-7k12l9m-12p10q17r10
it _ your	a14c6d-12e8f7m7o-14p-12
it _ |	d-20g14k-11m-11n8o9
it all	a9h10
it and	f10j13l12m-8s-7
it depend	c10r13
it did	l17
it in	a-11i9p-13r-14
it is	b10c-6j18k7l13m11r11s-8
it must	j10
it on	f10h-11i14n9s9
it or	b25i-10
it out	e14
it suit	e16
it tak	a16
it then	i16
it to	d10e-10g-14i9k11
it true	f12
it up	a-9o8q15
it was	c-11d-11i-9j11k6l15q-10
it when	n17
it will	h8
it would	c7d12p19r-9
it you	n11
it |	a-17d-19e12f20g-10i8k-10n-10o17
izzy	q12
jail	p14
jealousy	n16
jes	q31
jes $	q15
jet	j14
ji	q19
job	d22e12g-10i-9j-20m-13n9q15r12
job _ $	l13
job and	q13
job i	l13
joke	a-9b10j18
judge	p29
judgement	f18
just	a-14b-12c36h20k11l-16m-17q17r-9s18
just %feel	b17e11q9r15
just %few	q-12s14
just %give-way-loosely	e9g-19h21
just %mere-others	k12
just %said-verb	a14e-9g-18k-8s29
just %small-number	b-9n9q-13s16
just %thinks-ill	a11h-8i-7k-9n9s11
just %understands	b13d-11e17j13
just _ $	j8l-13p-13
just _ %event	c11e9l-11q14s7
just _ %give-way-loosely	g10r22s7
just _ %once-that	c10
just _ %only-just	h14
just _ %understands	c7h-7q19r8s7
just _ for	a9n21s9
just _ i	l12p19
just _ if	c10
just _ me	b18o11
just _ number	i11
just _ of	f9i9
just _ you	a-9c12h-13r-9s7
just a	q-11s13
just check	c12
just come	h12
just have	r15
just know	e17
just me	q20
just pretend	o13
just say	a10i-7s10
just the	i9m8
just us	k12
keep	c41d19f14i-13j-7k-12p30
keep %dreaming	f10
keep %few	c9d10p11q10
keep %mind-fails	f15
keep %small-number	c9d15p11q10
keep %who-with	o15
keep %you-being	c10
keep _ %once-that	o14
keep _ %only-just	l14p11
keep _ %trifle	c7
keep _ in	l15p12
keep _ me	a16c7
keep _ proportion	l17
keep _ you	b12
keep a	c9d11p11q11
keep invent	f10
keep you	d25
keep your	c10
kept	a20b10g20h26i-7l11p15q-9
kept %you-being	h13
kept you	d16
kept your	h13
key	a12b9f11g-21m-9n-11
kick	m45o8
kick $	m15
kid	b-19d12g-18i10l-9m-17r-14
kid |	l24q9
kidd	c9n16
kin	h16
kind	a15b-15d19e11f8h-9i15l-13m9n-15p-12q17s-12
kindnes	n19
kitchen	b11d-13f13k-8o9r8s8
knew	d-11f-13g11k19m-8q-12
knife	m20
knock	f13o13
knock %only-just	o20
knock %surely	o16
know	a9b-16c13d19e-10h18i9j-21l-12m-13r11
know $	c-6f-9i12q18
know %anybody-at-all	p15
know %event	d13f-12g-12h9k8m-10n10
know %everyone	p15
know %you-being	f16h-9n8
know _ $	h10k11n11q-9
know _ %degree	h14
know _ %event	e12i10k-9m23r11s9
know _ %i-will	h9m-7p17q10r-10
know _ %limit-set	h12
know _ %only-just	h-11i16k10m9n-9p17
know _ %said-verb	b19c8h9
know _ %surely	k17
know _ %thinks-ill	b14d11k-6q13r8
know _ are	c9h-11k7
know _ is	e14i9
know _ it	c-6i13k-9m12q13r13
know _ only	k13
know _ place	d16
know _ said	b20c5h9
know _ that	s12
know _ was	i7k11n10s9
know _ what	n9
know _ you	a-9p18
know _ |	c10h13s8
know exact	n13r12
know i	a15c20g14p-10
know it	h12k9n9
know what	a-16f12h-8r13
know which	c5p17
know who	h12k-8r14
know whose	f13
know you	b11c6h20m-8s-7
know your	d10f12n11p12
known	a-9i8k13
label	c11l-12
lad	l-11p14q13
lad _ to	p19
language	a19
laptop	e9p16
last	a-27b-14d-17e-18h12j-12l-9m-16n-14o14r-17
last %possession	g-10h9i-7k6l-10p19q-17
last %warm-good	h17p23
last _ $	g26o11
last _ %provoke	h11p20
last _ who	p22q-12
last chance	h15i7
last time	h13p20
late $	a12f8m11
laugh	a-21d16e-13g-15i-7j7l-9n-13q9r10s-9
laugh _ my	q13
laugh _ the	h17
laugh at	q9r13
law	e15g-12l-11q12r12
learn	a14d23g18l-9s7
learn _ %give-way-loosely	a15
learn to	a18g23
lease	e18
least	d16e63g34q10s13
least %give-way-loosely	e12
least %i-will	e9
least _ %give-way-loosely	e10g14q13
least _ am	e9
least _ can	e16
least _ do	e11g14
least _ due	e16
least you	e11g17
leav	a14i8o12p19q-13r14
leav the	r10
leave	c12d20f10g10h12j9l-12n8o-11p30r-20
leave _ %feeling	j21
leave _ %help-act	c10
leave _ %warm-deed	c10
leave _ and	p11
leave _ open	c10
leave _ the	d17
leave _ to	d23
leave the	b10c10j13
left	b-24c-10e-23j-13k-14l-13m15q-16r-15
left _ to	m10s14
left on	o13
lend	f7g18k-8r-8
let	a15c19d25f-14g16h17j7l14n-15o23s8
let %nice	b15
let _ $	g10h15
let _ %event	i16s10
let _ %give-way-loosely	l22s13
let _ %only-just	a11b22
let _ %understands	c6d-12h-9i10j11s13
let _ hear	i12
let _ in	b16
let _ not	c11l30
let _ see	c9o9
let myself	b15
let us	c9d-11g-19i10l30m10p19s-11
let yourself	d22
lett	b11h14
lett you	b12h14k6
letter	d-15e-8m12n-12o9p21q-9
level	d13j14
liar	n18
lie	a-19c-7e-8i24l-15m-8n50q12
lie $	n26
life	a-12c8e-27k30m14n18o-10s7
life _ $	d11f10h11
life _ %event	k12
life _ that	k14
life _ you	d15k10n8
life is	d12m8
lifetim	k12
lift	g11l-11
light	b11c12k7q-12
lik	c9e10f-10g-11j-7m-13p-13q32
lik _ $	q23
lik you	d19
like	b13c10g-14h7i-11k7n10p-12s-8
like %anybody-at-all	b23d-12n9
like %event	a9n-11o15q-11r15
like %few	a-13e10g10h-12i-8k-6l12m10o10r8
like %many	l21q11
like %them	p16q15
like _ $	b13d-13h18l-9n9q15
like _ %degree	c13
like _ %extreme-name	m15s-9
like _ %said-verb	i13
like _ %surely	h15
like _ and	e-9h19k11
like _ now	h12
like _ or	b16
like _ you	c13l-10n9
like i	m13
like me	h10n12
like thi	a16m-8q11
lil	l30p13
lin	n25s15
lin $	s15
lin _ $	n12q12
lin up	n26q11
lip	d12j12o9
list	c8d11i7k9l15m17p-10
list _ $	i15
listen	a18k7p-10q27r23
literal	b-11e10f7h-8k16n-16p-9
little	a-10b9c6d17e-9f12g15h13k-10n17p22q-10r12
little _ %feel	g11n15
little _ you	g14n14
live $	e8p13
live %endowment	g18k6
live %who-with	g18k6
live _ %event	g25k-6l9
live with	g18k6
location	b9i10
lol	a-21b13c10d13f7i-13l25m-14n-8q11s-12
lol $	b-10d13k9m-8q29s-10
lol |	c6h7
lone	c9j14s8
long	a-10b-19c6f-10g-11i14l19o11p27s-10
long %outing	c9l13
long %warm-good	c7l11
long time	c7
longer	b-12c6o27s17
longer _ %child	o14
longer _ %claimant	g10o11
longer _ %family-word	o11
longer _ %kin-role	o11
longer _ %other-one	o11
longer _ %relation	o11
longer _ %role	o15
longer _ %tie	o11
look	c13d17e-12f-12j-9k12l-15n16p-13q10r-8s-10
look %degree	h10p19
look %only-just	d18n10
look _ %only-just	c8i10
look _ mirror	d14n16
look _ the	d20g10h8i10m-8o-11
look at	d20e-10k18l10o-11r-12
look in	d12n14
look me	i11
lord	j7k14
lose my	o13
lose you	c10
lost	b-13d-15g-20h-10k-10l13n-9o9p-14q-11s11
lost $	s13
lot	c-5h8l-9m13o8
lot %provoke	m15
loud	s12
loud _ $	s8
loud _ clear	s13
loud and	s17
love	a-19b-15c-9e-26f11i-12j19l-14m-9n-8o-9r-15s10
love _ $	d-14j12r-15
love _ %big-number	r12
love _ %few	r11
love _ %many	r12
love _ %warm-good	p17
love _ the	m18s8
love _ you	j11p22
luck	d12l20
luck $	l14
lunch $	q16
lying	g14i9m8n-27
made	a16f-7i-10j-15
magic	h13
maintenance	b16
majesty	b16
mak	a11b10j9l13o-7p-11q10s16
mak _ %extreme-name	s15
mak the	d24
make	c15f8h8n-15s-10
make _ $	a-10d17e9f10p-10
make _ %endowment	l14
make _ %feel	j8k8
make _ %felt	d11
make _ feel	k8
make _ to	m13
make me	c-7m15
make sure	p14
man	a17d26e-14f-11h12j-8l-15p15r-11s-10
man %you-being	j8q21
manag	q27
manage	d11g25o-12
manipulate	n21
many	g34
many more	g23
marathon	l15
marri	a19d35e10q15s8
marriage you	f9
marry	d12e13h-10i-8p16r-9
match	f-7j-7k21l-22p9
math	k-11r13
matter	e9g24k17
matter _ you	k9
mature	b9q19
may	a-16c6d-22i-8j-12k-11l-16m-7o25r22
may _ me	o13
maya	q15
maybe	a14c46f11j17k-11m-15n-9o16p-19q13r32s17
maybe $	c13r8
maybe %i-will	c13r13
maybe %once-that	a15c7r14
maybe %only-just	c20m-8
maybe _ %few	j13
maybe _ %small-number	j13
maybe _ a	j13
maybe _ would	r18
maybe _ you	a9c-8f8r17
maybe _ |	c11
maybe i	c12r13
maybe if	a16c-6r13
maybe not	c12
me	c15d-37e8f-25h17i-7j-38k12l-38m42s8
me $	b16c7f-19h21j-13l-12m19n10p15r8s11
me %event	e14f9m9o8
me %extreme-name	s15
me %feel	k10
me %felt	a11d12p11
me %few	b-13c11n-9s12
me %held-thing	q14
me %help-act	h9k14
me %i-will	g-18n-8o9
me %lapse	d13m13
me %once-that	d12g11j14l14m11p-13
me %only-just	d-19f-8h24i19l-11m14r10
me %outburst	a16
me %small-number	b-14c13d-13n-9p-15s10
me %soon	i12k8o18
me %surely	b-10i7k12m19q-13r9s-7
me %thinks-ill	a-10c7f10j10k11m10p-13q9
me %understands	h-11j11p-11s14
me %warm-deed	c6k22
me %warm-good	q20
me ?	c8g26m21p11
me _ $	a28c14e20f-10i-7m9o16q-10
me _ %anybody-at-all	b-10m12q-9
me _ %body-part	k13
me _ %endowment	k11
me _ %event	a18b-10f8h-13k6l-10n-16s16
me _ %everyone	m12
me _ %extreme-name	g-13s36
me _ %feel	b-9e-21j-9n9q-23
me _ %felt	a11c11j-14l12
me _ %few	b13r9s10
me _ %i-will	e9g23i-10k9m9o10
me _ %lapse	a-11n15r8
me _ %nobody	k11m11
me _ %once-that	j18n9
me _ %only-just	a-9b-13g-14h-8i-10k-7m-14p12q-11s9
me _ %possession	a9l12m9n-9p-13r12
me _ %provoke	c5e-13i-8m20n9o15r-11
me _ %said-verb	a10b-12h12i28k-11o-10r-9
me _ %scorn-name	k10m15
me _ %small-deed	a17c5e-9i14
me _ %small-number	c5m11o17q9r10s12
me _ %thinks-ill	f7g17h13n-12o-8s-10
me _ %trifle	a11b-9c12i26l11n-15
me _ %warm-good	a21b-11c-5k-10o8q11
me _ %your-audience	k12m12
me _ a	c7o10r9s13
me _ and	k-6o13p17q-10
me _ are	f11h11j7k-7l13q16
me _ eye	i11
me _ face	k14
me _ for	e15
me _ have	c-6d12n13q-12
me _ i	d-17e10g16i-17k13m9n-24o-11q-19r-12s-15
me _ is	a-12b12e10g-16h18l12m8o-8s-10
me _ not	h13k8m8
me _ said	i14
me _ settl	h13
me _ speak	b18
me _ take	m11q15
me _ that	a23b-11g-12k8o10
me _ the	b-13e-10g30h-8i9j8l-13m12n-9o13p13
me _ then	g20
me _ to	b13i-8m18
me _ when	b10j18
me _ will	o19
me _ you	a-10b-13f11h10k6m13o17q15r-10s8
me _ |	b-14c-8d-13f8j-7k8l-14o15q14r8s9
me a	b-10c12d-10h8n-11r9s11
me again	b-9h-8j7m13r12
me against	k11
me and	m-9p15r8
me angry	p14
me back	k13
me feel	k8m12
me i	a-20h11m-11r-8
me in	c-6h19i9k-9m8p9r8
me into	a24
me is	c7m16
me no	l12
me or	h15
me out	b19e9s-9
me since	m13q12
me that	e14f9m8
me the	b34c-5i9m-12o-9p-16r-17s-7
me then	m17
me through	i15o9
me to	d-10e-16i-9j-7p17q-21
me up	e27k10m-9
me want	c7m12
me when	a11l18m10
me x	c12
me you	d17f-7g19i-8n18o-12q13r13
me |	b20c-5k9l-18q-9s8
mean	a-19b11c6d-10e22i-15m-9n-9o-12q-9s67
mean %event	k15
mean %said-verb	b14
mean %you-being	e10s21
mean _ am	s12
mean _ are	e15s13
mean _ i	s11
mean _ me	b13
mean convince	b14
mean i	s18
mean it	k15
mean you	s25
mean |	s16
meant	f-8g17k-6l22s19
meant _ %event	l18
meant _ is	s8
meant _ it	l20
meant _ to	g17
meant _ you	g14
med	f11
medal	e-8l30
medal ?	l20
meet	b-14c10d12e-11f11g-18h12i-10n-13s-7
meet _ %claimant	c12
meet _ %relation	c12
meet is	f12
meet me	h15
meet my	c10
meeting	n13s9
meeting are	n11
memori	f17
memori _ $	f13
memory	d-14f20
men	f10m15p14
men %only-just	f13
men _ not	m13
mention	e11l15n-13p19q30s17
mention %event	p13q22
mention it	f7q16
mes	a18p12
message	j11m9o17r-8s30
message receiv	s12
met	d18f-13k46l-10o-8q-10
met _ %weekday	k9
met _ |	k12
met you	d22k7q11
might	a15b-9c37f10g28h-10i-7o8q26r36s16
might %feel	c18
might %hold-deed	r13
might %tender-act	r13
might %warm-deed	r22
might _ $	g16
might _ %few	c14s8
might _ %small-number	c14s8
might _ a	c11s7
might _ well	s12
might _ you	r12
might _ |	c17
might as	s12
might be	c12
might not	c24
might remember	r13
milk	f-9g-11j-11n9p-11
milk _ $	n12
mind	a-16c11g10h-14q11r10
mine	a-11b11c-7d-29e42f-11h-13i-10j-19k27l-13m-10n-20o-8s-14
mine $	e12k12
mine _ you	b17
mine |	e14q15
minut	c-6i13k-11
minute	g-13i21m8r11s7
minute _ $	i14
mirror	d22n10
mis	c12d-10e-12f-8h17k-14l-10m-22o-9p12q-10
mis %you-being	c9
mis _ %body-part	c7
mis _ %endowment	c9
mis _ face	c8
mis _ from	h15
mis the	h18
mis your	c9
miss the	a13
mix	f20n-12
mix _ up	f16n-9
moan	a19q19
money	b-10g11k-10m17p-11r9
monkey	d31
month	c13f11h15i-7j23k-6m-11o14s-10
mood	a21j16
more	c-12d34e-10f14g35h16i8k-10m-7r10
more %small-deed	q20
more %trifle	q24
more _ $	q26
more _ %mind	f12
more _ %surely	i10
more _ you	d15h18
more important	g29
more like	q21
morn	c-6h-9o9q14
most	a-11d-15f-8j9l28q21
most _ %feel	q13
most _ %only-just	j14
most _ would	q13
mother	d13e12g13h-10m10o12q16
mother _ you	d23
mother is	g15o9p11q18r-9
mouth	a24b-9d12f12g-10k-6m15n8o23p31
mov	c-8d-16e-16f15g-13i-7j-9q-12r9
move	e8i-7l17p11
move on	l22
mr	d-10h-8q-19r-9s-7
much	b16d23g14j24k-7m-8
much ?	j24n22
much _ $	b20
much _ %few	d16g13
much _ %small-number	d16g13
muddl	f15
mum	d-13e-10f12h16i-12l-20p18q-23s-9
must	a-15b12d13e10f12g13h-10n-9p-12r-14
must %feel	d13l-10r-10s8
must _ %you-being	j14
must _ your	j14
mut	o23
mut you	o20
mute	b12o26
mute |	o18
my	a16d-26e19f-23i-19j-30k14l-15m22n-11o8s11
my %body-part	a9d-10e9g14m14n16
my %child	b19c6g18h8i10k7n9o8
my %claimant	a-10g-13k-7m-11p33r-10s-7
my %device	h13i-9p-11q25
my %drawn-line	e17
my %easy-one	c9k9
my %endowment	b15c10d-13s9
my %family-word	m-8q-10
my %feeling	a23j-15m19
my %friend	q20
my %held-thing	a-11d-13e12h10p-16s7
my %kidding	q15
my %kin	a-10g-15p17
my %kin-role	l17m-10q-17
my %laughter	q15
my %limit	e17
my %mind	a16c10d-13f-17k11o13
my %other-one	c-10e-13l11m-11q15
my %outing	a12e-12g-10h-8l15o-11s16
my %parent	g-15m-8o-11q-11r10
my %pastime	d11g-13k11o16q22
my %possession	a-12c-6e10h9k15o8q-16r-13s13
my %relation	a-16g-11m-8
my %role	d13g10h8j11m-12q-13
my %shown-in	r18
my %small-deed	a22h14p11q15
my %swear	f8k15
my %tender-thing	r19
my %tie	i-7m-10q-9
my %trifle	c12d17e23i-13l-13m7p20
my %warm-good	b9d-12n-10o9r26
my _ $	h19l-10m18n-16q14r9s8
my _ %degree	e12l-11n14
my _ %drawn-line	e15
my _ %endowment	m10o8r19
my _ %event	c5g23m8o-9
my _ %extreme-name	s25
my _ %few	a17b9g18l16m-8o8q14
my _ %give-way-loosely	c7e12i8l17o8
my _ %large-words	f10g-10k9
my _ %mind-failed	m9s17
my _ %other-one	c-5e-13g10k14m-8s-9
my _ %provoke	a21d-11h-10
my _ %said-verb	a-12d-12h7k8m-8o-10p-10q-21s-9
my _ %small-number	a18g18l14
my _ %someday	c10
my _ %surely	a-9c-8e9f-8h-8l-12p13r-8
my _ %thinks-ill	a-10e-12h8k13q-20
my _ %who-with	m14
my _ %you-being	e10h8k7m8o11q14
my _ a	a12q-9
my _ and	j-7n18o8p10
my _ by	g11k8p19
my _ had	l15
my _ i	a-13b-10d-12e-11g11h10r14s-21
my _ in	a19d21h11l-10m-8o9
my _ is	a20b-15f-9h-12i-10n14o9q-21s20
my _ my	e28g20
my _ on	e16g21k-10o11s11
my _ ring	e15
my _ so	e11g11
my _ then	s15
my _ though	h15
my _ to	b-9e-9g-22i7k12p10q10r-8
my _ want	p17
my _ was	a20m10
my _ we	e18
my _ with	m11
my _ would	q20
my _ you	a15e31f10h-12o14p-10q24s14
my _ |	a-27b16c7d-11e-9g27h11i8l-13m26n15q-13
my cousin	p21
my desk	q15
my food	s14
my friend	q18
my hand	a11p14q9
my heart	m18
my jok	q15
my last	o9q12
my life	e-11h9k16m7
my mind	c10
my mouth	f13m18o17
my mum	h12k8q-15
my name	c5d22e16m10p18
my own	a-16e-10g22h-8m21n12q-11r-10
my roof	e21
my side	q18
my way	c7p17
my whole	f9k15
my word	e13
myself	a-16e-10f-7i16o8r-17
myself $	i17
myself in	b14
na	l26o8
nam	d-11i40k7
nam $	i21
name	c12d13e14f-7i36j-9k15p34q-10r20s-9
name _ i	i14
name _ the	b12p20r12
name |	c8i16
nap	b33
nappi	e26
near	c6d14e-10h-11k15o-9p20
near _ $	k16
near _ and	p27
near you	k17
need	a-19b21c-10d-11e35f-12g-19h-20k35l-18n-8o-23q-23r-23
need %small-number	b20c-6d12e-13g-19l-12n15o-8
need _ $	b15e14f7g19h-11k9l-10n23q11r-9
need _ %claimant	k17
need _ %device	i11n15
need _ %held-thing	a12f13i10
need _ %help-act	f14
need _ %hold-deed	f13
need _ %limit-set	b20
need _ %outing	b12c-6
need _ %relation	k21
need _ %small-deed	b9k11
need _ %trifle	g-10i13k12
need _ %understands	h14
need _ %warm-deed	f14k-8
need _ %warm-good	a12e-10f12i8
need _ %you-being	h14
need _ hear	h15
need _ like	k13
need _ to	b15i15
need _ your	h14
need someth	b16
need you	i16k18
needy	n14
nerv	f11m8
never	a-21f26g15k24n15o-17q27r-9s23
never %easy-one	g16l15q26r9
never %endowment	c10g13
never %feel	a25h25
never %once-that	f8k-6n10q12
never %only-just	k14
never %provoke	a-12f12
never %said-verb	g29k7q-10s-9
never %thinks-ill	c11k9q-15
never _ $	a-10d15g-11l18n-10s10
never _ %easy-one	b11q17
never _ %held-thing	r11
never _ %large-words	k22
never _ %them	e12i12k7l9n9
never _ %warm-good	r13
never _ again	h13s16
never _ that	a-9f8h12
never _ the	h-8n19p13q17
never _ to	d16n-13p-11
never _ you	a-15f9h8j8k7q-10
never have	a18h8
never need	q14
never once	f8k-6n10q12
never want	n15
new	a-20c8d-24e-19f-21h23i-8j-18k-15m-18o-12q12r-10
new _ |	b12h14p19q-10
new me	h11
newsletter	l20
next	b12c12g-29i-9k9l-19o8p13q22
next %barrier	q14
next %possession	a10g-11p12
next %warm-good	a10g-11p13q10
next _ %family-word	h16
next _ kin	h16
next _ mine	k13
next door	q14
next of	h16
next time	a10g-11p13q10
next to	d15e10i15k19p-15q11
nice	a-14d-18g20n21p15r27s8
nice $	g19
nice _ |	l16p15r8
nicer	a20d14
nicer _ $	a11d16
night	c6g26i-10j-14k-13l18o-22p21q-10s-11
nightmare	b11
no	a-15b20e-18i-15l-17m-15n-15o-10r12
no %few	a10c-5m12r11
no %held-thing	r18
no %large-words	d20r14
no %only-just	a9c-6m9
no %outing	j11o9r15
no %role	e-9k12r10s13
no %said-verb	j12
no %small-number	a11c-5m12r11
no %surely	b20j10
no %tender-thing	r19
no %warm-good	b-15l-9r34
no ?	b16
no _ $	e13f-15h-12j-15k7m7o-16q-13s-10
no _ %event	k-8r21
no _ %feel	k10p10
no _ %outburst	j14s7
no _ %outing	b19j14
no _ %small-number	b25e-9
no _ %tender-thing	r17
no _ %warm-deed	r13
no _ %warm-good	o10r14
no _ %you-being	d24
no _ an	b26
no _ and	b14d10e9l15m13
no _ answer	b16c10
no _ ever	k17m8
no _ for	j21
no _ go	g15
no _ have	k9
no _ here	n15
no _ i	e-10k8l-9m-13r-9
no _ no	b10d16o10r12
no _ not	b26g-11o-10r10
no _ that	r16
no _ the	c8f21
no _ you	a-11d11f7j-8o-9r-8
no _ |	a-12j-10l-10q20r8
no call	j13
no fault	k9
no for	b12
no harm	l13
no i	b-10m-10o-10r14
no is	b32c5
no longer	o17s15
no more	h19o16
no need	b-10c13e11
no no	g24
no offence	d20
no one	a11b-9c-5m10
no reason	c13
no talent	d18
no wonder	a15d26
no you	g16
nobody	c-7f15j10k13l16m13r-16s-9
nobody %easy-one	b20e14
nobody %give-way-loosely	f15
nobody %surely	m15
nobody _ $	d-12j7k8
nobody _ %feel	a9c10j11m-8
nobody _ %mind-failed	h12
nobody _ %mind-fails	h12
nobody _ %once-that	d11e14
nobody _ %small-deed	h14
nobody _ %thinks-ill	d14m16
nobody _ %trifle	f10h12
nobody _ %understands	k18
nobody _ going	h12
nobody _ have	c11
nobody _ if	b9e16
nobody _ like	h12
nobody _ over	j14
nobody _ to	a10c11g10o18
nobody _ you	a-9d12e18j-9k8m-8
nobody _ your	f13
nobody _ |	f14g13
nobody ask	e12
nobody could	a19
nobody died	j7k-7l11
nobody else	a-10c5k8m-9
nobody leav	i10
nodd	f16
normal	b15j46k-8l-14r8
not	c16e10f8i-8j9r-10s7
not $	e-8g12q17r-8s16
not %attacked	j14
not %because	a-16
not %degree	f10j-10
not %drawn-line	b18c7j-7o-11p15
not %easy-one	b10e40f-11h-9k11l-12m-22n19q12s-11
not %endowment	i18r8
not %event	c7h25j11l36m8r12s14
not %feel	a12b14c6e10h-12i-9j23m-12r-14
not %feeling	j17
not %felt	b11c-8f-8g15j21n8
not %few	e12j16k15q16r12
not %give-way	d10e11j-17
not %give-way-loosely	c20f14g-19j-13k8m11n9s8
not %held-thing	g21r-9
not %help-act	a10b-18f-8j7p-10r-10
not %hold-deed	b18g14l-12n13o-9q-12r21
not %lapse	c11
not %last-word	b12
not %make-up	a-13d-14f9k7l24
not %mind	i11m7
not %old-self	h13
not %only-just	c-10e10f14k14o14q17s-7
not %out-of-proportion	b-13n-14
not %outburst	f11h18l16n-11
not %outing	c8d10g11o11q11r-9
not %plain-feeling	c-7j29
not %provoke	b12e14h-10j18l15m-8n9o-20p12
not %said-verb	b-19c18d-12e-9f15i8k8n9o-11s-12
not %small-deed	c-7i8n-14o15
not %small-number	e14j7k17q15r11
not %smash	b11h10l13
not %surely	b18f-11g14h14i-7l19o8q11s-14
not %them	h14
not %thinks-ill	e20k12l18o-13q17
not %trifle	a17b15e9f-9h-9j-7n-10
not %understands	g11i-8j9l11m-10o13p11
not %upset	c-7g18j11
not %warm-deed	a10d15e13f8l-12n11o-8p-10q-13r-9
not %warm-good	d21f15g14n10s8
not %who-with	f10i12n-9o-9r11
not %you-being	b15s7
not _ $	d-30e-9i12j-7k19l-16
not _ %anybody-at-all	a9c7k20m8n13q-9
not _ %apart	h13k-8
not _ %attacked	a21c6
not _ %big-number	a16h19
not _ %body-part	l11p16r17
not _ %claimant	d13e-16h10k17l-14m-7r-8s17
not _ %drawn-line	b30g-10n15
not _ %easy-one	l13m15s9
not _ %endowment	b12c9g-17h8i-7o15p12r9s11
not _ %event	b-14c7g-17h9j9m-11s-8
not _ %everyone	c9f-7g-10k22m8q-11
not _ %extreme-name	d-25h8
not _ %feel	c6e26j27o-8p12r10s-7
not _ %feeling	b-11j9
not _ %felt	a10d-13g17j11
not _ %few	e9h21j7k8l-12n12q9s9
not _ %give-way-loosely	d20e19f9g-16i-12j-7n-18p10
not _ %grand	l18
not _ %held-thing	d-10r11s-8
not _ %i-will	a-10c16h-11m-8o-12r-16
not _ %laughter	b10c12k10
not _ %limit	b21n16
not _ %many	a17b10h18
not _ %nobody	b17c9i10q11
not _ %once-that	b20c7d-11g14k10n11p16
not _ %only-just	a11b10e12f-13i-9l-11m-9n10p-9r-8
not _ %other-one	d-19k16l-11
not _ %outburst	a33c-5e-11m-10o-8q12
not _ %outing	b-17f-10g17i-11j-10k6n12o17q11r16
not _ %plain-feeling	g20j7
not _ %possession	c6e-9g12h-9i-9l-10m11n14r-10s12
not _ %provoke	b22i-9o12p17q14
not _ %relation	d12k10l-12m-8s15
not _ %role	a10g15h14k11q11
not _ %said-verb	c7j-11k-14m-8o26p-13s-10
not _ %scorn-name	b16c10d-15i7q10
not _ %short-while	f9m10q9r10
not _ %small-deed	a-9b15c-6e9g-15m-10p-17r12s-9
not _ %small-number	c7d18e14f-8l-18
not _ %surely	f11g25i-10k-9l-10n18
not _ %tender-thing	r19
not _ %tie	a9e-13h13k13
not _ %too-much-feeling	j-10
not _ %trifle	b11c7h-11j10o11p-14q-12
not _ %unbound	c10
not _ %understands	a9o12
not _ %upset	g17
not _ %warm-deed	b12c-7f-7i9k-12o-10q-11r18
not _ %warm-good	b9d-10f9g11i-12q10r36s-9
not _ %who-with	a11c10g-13o11p12q-12s13
not _ %you-being	b9c-8d12g-14h-11i9k22l17o13s-11
not _ ?	j-11n25o9p34
not _ a	c10d23g-11j7k14l-9m15n-8q11s10
not _ about	l-9o-10
not _ all	f9n20
not _ answer	o13
not _ any	f7g19h14k11r11s8
not _ anyone	c11k8l13m9n13o-7
not _ anyth	b-14c15g-10o10
not _ at	c-8d24l-11
not _ be	b15e14h8j21m-8q10
not _ behaviour	f13
not _ breath	o19
not _ by	c11j9p-11
not _ coincidence	k14
not _ cold	h10
not _ day	k9m12r9
not _ else	c16h19
not _ enough	m19s11
not _ feel	j20
not _ for	a12c6m-14n12o-12p17q-10r15s14
not _ funeral	j15
not _ happy	m14n8
not _ hear	a9e11o18
not _ i	a-10b10c20d-10f-15g10h-10o-13
not _ in	a9d20g-17k8m7
not _ is	b14c8f8j12l-16m7o-8q11r22
not _ it	b-10f10i9j-10l12s-7
not _ marriage	f9
not _ me	b10d-16g15m-20q-9r-8s11
not _ much	b-15g14
not _ my	a-13m8o10s12
not _ no	c13e8
not _ nobody	b19c11i9q12
not _ not	c14o10
not _ of	a12e12f20i-7j20k-8s8
not _ on	b22h-8i-7j15o9s14
not _ other	k10
not _ rep	o10
not _ right	m15
not _ since	g23h12m8n-9
not _ that	e10i-9j11k7q-13
not _ the	d-16f7g-11h-18j17k15l16q-12r14s11
not _ thing	a18c-6
not _ to	a-11e9f-17g-10h-20i-12j-16p-23r-9
not _ true	f13
not _ until	m15r12
not _ up	g17j14l12o10p11r9
not _ well	p21
not _ what	a-14d-13f16l14o-8
not _ whether	b12
not _ who	h14
not _ whose	f13
not _ will	c9g-11
not _ with	c6h10p14q-9r8s13
not _ without	h16k-19s9
not _ word	b15o16
not _ yes	c19
not _ you	a-23c-8d11h-13i-10l10m-9q-17r12s-11
not _ your	f17g-11h-10j-8k6o14
not _ |	a-9c10e-11j11k14o21p12r-26
not a	g-10j16k11l17m-9
not answer	o10
not are	f11
not ask	c7e30m-8q-14
not at	i11
not be	b13c7e13h-7l-11
not because	a-16
not before	r16
not boil	d20
not care	n14
not com	b-11g13
not comfortable	b16
not do	b24c7d-13m9r12
not even	c-8g17j-8k8l17o15
not exist	o21
not expect	e-9o14r8
not get	a17b9c8h-8j8n-9
not gett	g15
not give	c9e13n13
not go	c12
not greet	o20
not have	c-7e-17i-7o-13r-19
not hear	o12
not him	h15
not i	e15m9
not it	e-11l20n11r7s12
not just	h18q14
not know	f13h8p10q15s7
not make	a-15d-14f9l24
not me	k-7n29
not mind	i12m7
not my	a24
not need	f-7h-10k11
not of	a25
not one	f8m10q15r8
not remember	f18
not rep	c8d10
not say	a11c8m7o-12
not see	c-6f8i7l23
not take	j14
not tell	f7h11n12r12
not that	h10j10l17m9
not the	e-9h8k-9l12m-10n24r-8
not there	f12o9
not thi	c7h15
not throw	h14
not to	b25c7j12o22
not too	b-12j-10
not wait	c9g-10
not want	a15i9n-8
not win	m14
not worth	o13
not you	a-10f-7j-10m29n9p-11
not your	b17
not |	a-10c15m-8n-10r20s7
note	a-10b31j12l-14p33q17
note |	p11q22
noth	c14d-18e10f7h13i12j24k6l26m10o9p17s-27
noth $	a14d11
noth _ $	c5d-10e18i10k6
noth _ %only-just	c8o-8
noth _ %surely	c7l10
noth _ discus	e12
noth _ just	c8
noth _ you	h12o12
noth but	m15p10
noth else	k7
notic	c-6f25k-7o8
notice	b-11d12g22k8o17
now	a21b27c8g12h21i23k18l-12m20o13q-18r-14s14
now _ a	b13d14m-9
now _ i	g10h11n9
now but	c10
now i	b11s-18
now |	h19k7q-21s8
number	a-11b27d-11f-9g-13i20n-17o11p19
number _ %event	i20
number _ that	i14
number of	i11
obsess	k-10n19
obvious	e24
of	a13c8f19h-8i-9m18o16r15s7
of %event	f-18i11j15l20q-21s-11
of %family-word	d11h15q-12
of %feeling	j18
of %few	f10i9l10o-14p-18q12s-7
of %no-word	o19
of %only-just	f9q31
of %small-number	d12e-9f8o-11p-13q9
of %them	g-16k12n-8
of %thinks-ill	d26
of %understands	a9q16
of %you-being	i14m8n18s-9
of _ $	b-11c-10e-10f18j-13k-6m-8q-13s18
of _ %drawn-line	b22p11s7
of _ %gentle-praise	r17
of _ %give-way-loosely	a9p11
of _ %kin-role	a-13d-12p17
of _ %large-words	m14
of _ %limit	b13
of _ %mind	f13l-10q11
of _ %once-that	g-12q10r17
of _ %only-just	a10c16j11l10
of _ %outing	h-9j12q-15r-9s7
of _ %possession	c5e17g12h13i15k-8r9
of _ %provoke	c12g13i8l15m14n8q10
of _ %relation	n-10r13
of _ %role	f12i8m-8
of _ %short-while	e12f14g14j7k-6o9q-9
of _ %surely	f-15g-12j10
of _ %thinks-ill	f-7q23
of _ %trifle	f21l-12o8s8
of _ %who-with	d-11f14q-10
of _ ?	d17l-12
of _ adult	f13
of _ again	j14
of _ and	c-8g17l14p18
of _ i	b-10e10h10i12k19n-9r13
of _ is	a-15c6e-11f18i-10j-8o-9p11r7s-7
of _ life	h19
of _ meet	f12
of _ mouth	n17o8
of _ proportion	j22
of _ though	h15
of _ to	b9c6d10i12j10m20n8q-10r-7
of _ would	g13q18
of _ you	a16e-10f8g-12i11m-8o8r16
of _ your	g23n11p13
of _ |	f-7l-20n-9o13
of a	d12e-9i8p-10
of been	a10q17
of cvs	q20
of humour	j12
of kin	h16
of me	c9e-11f-7j-9o18q-10r14s7
of my	a12d-10h14m15s8
of pity	d20
of the	a19c14d-19f-11h9i8j16m-13o-15p14r14s-9
of them	g-14k14
of these	c9
of thing	f12
of us	a-14f9g16i-12k-7n22p-15q12r-8s13
of you	d23e-9j-16k-7m21o-9p14q15
of your	i13n17p15
of yourself	g13m10r8
off	a12b40c-5g14j10l9n11o13r15s-15
off $	a21b-10l11p-9
off about	j10
off the	b12d23o10
off unles	r15
offence	d18
offend	j21k-7
office	b17i9k7
oh	a-9b21d-12e-9h-8i-11j13k-14l27q-11s12
oh we	b22
ok	c11e-18g15i-22j17m-9n-19p-13q-17r-20s27
ok $	b-10o11p13
ok %degree	a12l13s19
ok %i-will	l14s10
ok _ $	c8j15
ok _ |	b13i-9
ok so	a12l13s19
ok |	a12c-8g11l15o14p-10
old	a-16b-11c18d-26e-18h36l-10n-9o-9p-23q-16
old %role	c12
old %tie	c12
old _ $	f9h10r13
old tim	h17
old you	h19
on	f-13g17h-14j7k-8o10q-9r-12s-10
on $	b18g-18j20m17
on %event	c11e24f15k20l-13m-9o-10
on %nice	d14
on %only-just	c5d12f9h14
on %outing	a22c-10e-10g-16h-19l-15n-10o-8
on %possession	a10b-10d16e14g-11h-11i-9
on %small-number	g-11h11l14p17q-9
on %weekday	c-9e-9h-17j-11n-8r-19s-9
on %you-being	a-10b13e10f-11g14i18n14s-11
on _ $	a14c-21e-9g17i-7j-18k-11l-17n18r19s19
on _ %because	a11b13
on _ %claimant	e12g12i17m10n8
on _ %event	f15h9l18m22o10
on _ %family-word	i14n8
on _ %few	h-12i9j18l-12p12
on _ %held-thing	l18n10o-8
on _ %outing	a10b19h-9i8m7o-20p-16q16
on _ %possession	a15l26o-12p-15r9
on _ %relation	d11e20g14i20
on _ %stay	c11
on _ %trifle	e-11f11g14i12k12l15m-8o-22q16
on _ %warm-good	n18r-7
on _ and	b-14c17g18l14s-10
on _ around	j14
on _ bill	i18
on _ desk	j9q13
on _ for	c6o19
on _ hook	h20
on _ i	a10e9g-12i-10l25m14p-10r12s-9
on _ lease	e17
on _ me	a21k11
on _ own	g16
on _ plane	p15
on _ roof	h14p14
on _ side	n9q13
on _ term	o15
on _ that	f8h14i9m8
on _ thing	d14
on _ will	n17
on _ you	a15c-5d12e11f8i9j12k-9o8p11
on _ |	b22d-12f10h8j-9m-21
on a	d11g-12h14i9l16p16
on earth	k13
on how	r14
on it	e21i-9j-7k6
on me	b20g-17k-7m22
on mute	o16
on my	a-10c6e13g13l10o-8q15s9
on parole	s14
on purpose	n8o18
on read	o18
on speak	o15
on the	b18c6d-16f21h12i7j-15k8q20s16
on thi	h-10k14m-9
on trial	m12
on you	a42d-25g27s-8
on your	a-10b14f-11g15i19n14s-11
on |	g-12i14j10
once	g20i10l26p-13r20
once %easy-one	q14
once _ %give-way-loosely	r12
once |	l20
one	a-10c6d15e-18f10g12h20i15j14k8m13n14p13q19
one $	c-6d-12f10i8k16l9
one %held-thing	h9k10l14
one %mind-failed	l23
one %outing	d12e-12g22h13k-7n-16s23
one %possession	g20l10s9
one %said-verb	f12g17p22
one %small-deed	d11l23m11o10
one %trifle	g12h8j12l20p17s10
one %warm-good	g17i11k8l18
one _ $	d19f17h20i14j-11k-7q15r14
one _ %degree	d23
one _ %event	b13d10j7n17r11
one _ %feel	a17i9k11
one _ %only-just	d-14e-8f-11i12k9l12m14q-13
one _ %outing	d14f-9g18h14p10q-9s10
one _ %provoke	a-11d17m14p17
one _ %small-number	q11
one _ %thinks-ill	c11j8k8p-11q10
one _ %trifle	g15j7p18r-9
one _ %understands	d-16f9h16
one _ %who-with	k14m15
one _ ?	g11
one _ about	j9s11
one _ ever	h9k16
one _ out	n17
one _ these	c12
one _ to	g19p10q-15s7
one _ with	k14q9
one _ |	a14c-6l24q-10s-10
one day	c8k-9
one last	h15
one more	h-9p17
one of	c11h-7j11q12
one thing	d17
one who	f9h8k-10m11o9
one word	o10
online	i10o8
only	a31b-20c-12e-22h15i9k38l25m-16p-16s-18
only %outburst	a17l11
only %sacrificed	g19l10
only %understands	a13k7l14
only _ %few	i7k13m-7
only _ %give-way-loosely	h12k15
only _ %only-just	i8l17
only _ %short-while	a9k12s9
only _ %small-number	i9k15
only _ %understands	a10f19i10m9
only _ i	d-11h10
only _ is	e14
only _ on	k11
only _ the	a12k7l-10o14q19
only _ to	a14
only _ what	e14
only _ you	d10k11n11
open	c11f-9g-15h14j-10m21n-10o24p14
open _ |	o12
open my	m18
opinion	d19l-16n-8q18s7
opinion $	d17k7q19
or	a-37b-25c21d-23e-11f-12g-25j-9l-27m-28n-39o-13p36q-22r-23s-33
or %event	f-9g17r7
or %i-will	i9p19
or _ $	b18c8h19j15k8p-13r-8
or _ ?	f8i9
or _ could	p16
or _ not	b-13i15
or _ you	h13i10
or _ your	p16
or i	i11p40
or it	f-8g17p9r7
or no	e14i21
or not	b16e19p-10
or settl	h13
or someth	f14
or you	f8p21
other	c-9d-15e14h-10i10k48l20m-25n12p-11q43
other %trifle	s16
other _ %mere-others	k10
other _ i	b11k13
other are	k9
other wiv	q15
other word	k6s17
our	a-18c7g-13h40j-20k38m-13n-10o-12q-12r18s21
our %outing	h16
our %shown-in	h17
our %small-matter	h16
our %trifle	h15k11
our _ %outing	k18
our _ %short-while	k23
our _ |	h19
our song	h18
our soul	k13
out	b-11c-7i13l24o9p15q21s9
out $	q17r8
out %event	k10q18
out _ $	e13j-9l18m-7n-10
out _ %barrier	n22
out _ %surely	j12q12
out _ %thinks-ill	d16h8
out _ %you-being	n16p-12
out _ ?	f10g18q12
out _ door	n23
out _ me	c6o16
out _ mouth	n16
out _ of	p22
out _ pity	d20
out _ proportion	j19
out _ your	n17p-10r7
out and	p14
out of	e-21f9j15n20q-22
out on	a-10p22
out or	f13
out the	l-10
out why	o17
outside	b23c-5h11j8k16l-10o-11p14
outside %you-being	b17p15
outside your	b15p15
over	a-17b21d-16e-10g-18h7j39l13o11p35q-27r-9
over %event	h-8j18
over %extreme-name	j20
over %few	b-10h19j14l10m10q-11
over %only-just	h16
over %scorned	j18
over %small-number	b-12h19j17m12q-11
over %worthless	j19
over _ $	c-8d-14e-9j15n8r-10
over _ %surely	j17
over _ %trifle	b11c6j12
over a	b-11j11
over it	e10j16
over noth	j18
overreact	j13q10
owe	a-10d-17e41f-7k-13m-10n-12o-9
owe %event	e17
owe _ %event	e20
owe _ that	e18
owe me	a-10e28m-8n-10o-8
owed	e30g11
own	b27g26h-17i8m22n13p-11r-17s7
own %child	m14
own %claimant	a-9b13m10
own %family-word	b16j7r-8
own %other-one	b15
own %relation	b11m8
own %role	b15
own %tie	b21g13
own _ $	a12b15e11f-17i9l-10n15s-12
own _ %thinks-ill	q19
own _ %trifle	b16
own _ talk	n12
own _ |	b11e-9g20i7s8
own up	i18
paid	a-10e24g-12
paid for	e20
pain	m19
pain $	m17
panic	j12l13
panic attack	j10l14
paper	d16e10g-10j7l19n-12o-12q-10
paranoia	f11
paranoia $	f9
parent	b9d10l16p12
parole	s14
participation	l45
partner	q29
pas	o18
pass	a-19c9g-10j23k-8l19p-12
pass _ %trifle	l18
passport	p28
password	b-21e13g15n16r17
past	d19f9h31l-22s12
past %you-being	d15h8
past _ ?	f13
past your	d15
pauline	q19
pay	a-10b-10c-5d-13e35m-10o-8r-16s-8
pay _ bill	e15
pay for	e11i9
pay the	e13
pay you	e15
peace	a15e13
penny	i7p14r16
people	a17c-8d18e-10i-15k-12l19m9p24q28r17
people _ %surely	a9f12
people _ worse	l15
people to	g24
people who	d-12p16r25
perhap	a12c22f12l9r14
perhap _ the	c12
permission	s12
permission _ breathe	s13
permission to	s11
person	i17j11k16n9s-15
person _ %degree	d17
person _ %feel	j12k-11l10
person _ get	k-11
personal	j12
personality $	l15
phon	i15l14n11
phone	a17b19e-14h10i12j-7k11n22o13r-16
photo	d19i-13k15l-14n-10o-8
photo $	k13
pic	c15f-11i11k-10p12q-10
pick	a21e21g14h-9o7r12
pick _ $	b14
pick _ the	e18
pick up	e16h-9m-8p10
pick you	d16
pile	m24
pile on	m21
pill	f16g13p20
pin	i-18
pity	d22p11
plain	d10n22s13
plan	a-10c10k10m-8
plane	p16
plann	d-14n24
plann %event	n14
play	f-15g-18h14i-11j-10m-17n34o10q19
play _ $	n17
play _ the	q21
play the	n25
please	a-26c-15d-19f-15g-33h9i-24j-7k-17l-23m-27n-17o-43p-57q-37r-17s-20
please %give-way-loosely	b9c-6o-14p-10
please %limit-set	b31
please _ $	h15
plenty	o8q24
point	a22c9d13e15i-9q13
poison	s19
poke	a24c27
poke _ bear	a23
poke the	a18
post	b14c8e14g-17h-12j-8m-8p12q-12r8
post _ i	b18e13
postman	b20
power	n22
practical	a14
preciou	b20g11
prefer	q14s11
present	r16
pressure	a31
pretend	n13o23
pretend i	o23
princes	j13
print	b19
privacy	b22i7
private	b21m8
privileg	r18
probab	c17
problem	j27l20n12q22s-14
problem $	j15l13
proces	b19
profile	k11
project	l10n19
promis	c10f13h-10
promise	c9f14h14
promise $	h13
promotion	l20
proof	i16
proper	a15b-11d-12g-13i11m-12r19
proper _ you	a19
proportion	f-7j20l33
proportion $	l26
proud	a-27f-9g-11h12o-11q-11r22
proud _ $	m9r8
proud _ you	a-9o-9r17
proud of	r16
prov	f17
prove	i41
prove %event	i15
prove _ me	i12
prove _ to	i13
prove _ was	i14
prove it	i12
provok	a17
provok _ $	a21
pull	j18l9
punish	h10n18
punish _ $	n13
punish me	n18
pure	f19l12
pure _ $	f16l13
purpose	n8o18
push	a18l22
push me	a17
put	a22b25d13e10g22h11i14j7k11l10m15s17
put %event	a12l22s7
put _ %trifle	k6l-12p-11q16s17
put _ earth	k11
put _ for	e9k10
put _ on	c7i17
put down	h17
put on	j11k14m9
putt	b17c7l24q11
queen	j11s13
question _ of	f11
quid	l19
quiet	a23b-24e-15g-10i-9l-13o37r-8
quiet %once-that	p14
quiet _ you	o17p10
radio	d10
radio $	d11
rain	a-10c9e-17j-7l-15q-10s-8
rais	a20d17e-12f16k-8l18m10o-8
raise _ $	a17
ran	l23
rank	s13
rather	c-7d-13g-12l16n13s10
rational	j15
reachable	e24
react	a11j14
reaction	a11j20
reaction _ %you-being	a13
read	b22d19e-9g-14h-17k7l-15m10n-10o26p-12q-13r-13s15
read %event	a20b10l-10m16o9
read %you-being	b18d10h-8i-8k7
read _ the	i7s14
read _ you	n8o16
read it	a18b13m8
ready	b15g-14p-17r-11
real	f24g13h10i24k19l18n-10o-8p14q-10
real $	a12f13j-10
real %feeling	j15
real %grave-wrong	m13
real _ $	a-9k7l22n-10
reality	f30
reason	a19c13d31f-9i10k17m-9n12o-8
reason i	a17i8
reason to	k14
reason you	d13n28
reasonable	j19p14
recall	f29
recall %event	f13
receipt	i23p-10
receiv	s10
recollection	f17
reduc	a18
reference	r26
reflection	a20
regard	g-10l20p12s8
regional	l19
regret	d22q-13
relax	l20
remark	f21j10l11
remark _ $	f20
remember	b-10d-31f61h22i-14j-18k-10l-12n-19o13p17s-9
remember %event	a-10d-10j-8o-8q17
remember ?	f19o12
remember _ %event	a-9f23
remember _ %surely	f18
remember _ ?	h18
remember _ that	f15
remember _ you	f22
remember that	c6p12q20
remember the	h20
remember thing	f12
remember who	g18p11
remind	l10q21
rep	c8g-15l-10o33
rep $	o16
rep _ $	d16
rep to	c6d12o14
repay	g22
repay me	g16
replaceable	q15
replacement	q20
report	m22q-12
report _ then	m11
report me	m11
request	b32e11s10
request _ %limit-set	b22s8
require	f8i18
require %few	i13
require %small-number	i13
require a	i13
resent	m-13n16
resent me	m-13n16
resign	l-11s12
respect	e29l16
rest	b17d-12f8g-13h-10j10k13n-13q9s7
rest _ the	k14
rest _ us	d13k-9s14
rest of	j10k10s13
resume	o13r12
resume %once-that	r11
rewrit	f17
right	b-10c14d15e15h-8k-6l-12q21s18
right %degree	n-8s8
right %soon	c8i14q12
right %surely	c8i14q12
right ?	d11k7
right _ $	i8m10n11
right _ %you-being	a15e17g-10h8
right _ i	c7m-10s30
right _ your	e18h8
right for	m11
right now	c8i14q12
right so	n-8s9
right through	n16
right to	e19i7
right |	a13c8s11
ring	a-10b21g13h25i-10l21m-7o10r-10s-9
ring $	c7g11h23
ring %surely	o12
ring _ %thinks-ill	m9o18
ring _ %trifle	o16
ring _ come	e14
ring _ like	o11
ring _ you	b10n14
ring all	o12
ring you	e17o-8
road	a-11l13p22
role	c7g15q14
role _ $	g20
roof	e29g13h16p14
roof _ %give-way-loosely	p17
room	a-9b17d26e11f18i11k13l-16m-15n-11r16
room is	h19
ros	k23
ros _ %you-being	k13
ros _ your	k13
rotten	m9n10
rotten _ $	m10n11
round	b11c-6d15f9i20l13m-13q22
ruin	a13d11j13m13s15
ruin %you-being	j13s14
ruin _ %outing	j13
ruin _ %short-while	j14
ruin _ %swear	j7s9
ruin _ whole	j7s9
ruin your	j13s14
rul	e16
run	d14i-7l28n16p-12r-12
run _ $	k15
run _ %event	l18
sad	g-10j9m-8n-14
sad %you-being	j10
sad _ are	j11
sad you	j11
safe	p15
safe _ %event	i7p17
said	c-8d-25e-14f16i7k9m-22n-16p-27
said %give-way-loosely	b18
said _ $	e14n8
said _ you	a-14f13
said someth	j13
said you	f-12g-15s12
salary	e34
same	d11e-14g-12i-8k-7o14q31s-12
same %outing	j7n8q21
same _ you	q17
sat	d11e12h30k12l10m12r-8
saturday	e21h-11k8o11p-17s-8
save _ $	p13
save you	p13
saw	a-10b20c14d-15f16g-20j-8p-10s-7
saw %few	c12
saw %small-number	c12
saw a	c12
say	e10f-15i25k-14l-11s13
say %amends	a11m16o12
say %event	d21e-19g-12h-9s15
say %only-just	e20i-7
say _ $	f-7g11i7m-8o9
say _ %no-word	c9
say _ %outing	i-7o27
say _ not	b9c13g-13p10
say _ to	e16f-7m7p9q-10
say _ you	j10n11o16p-10s13
say _ |	a12b13h-9i17m8o8p16
say i	f8j7k-7m12r7s11
say in	e16
say it	e-9h-9i8s15
say please	e17
say sorry	a11m16o13
say to	d-11o15
say yes	c14
say |	b13s16
scar _ %event	n16
scar of	j15n9
scary	f23
school	a13d11f-12g20i7m-8o-12p10r10
school $	d25n-8
screen	i23
screenshot	d-14i18p25
search	k11
seat	c17p12
second	b-11c-5d-12g-25h-13i21k13l9o-9
secret	e15n21
secret %possession	n16
secret life	n16
secretary	l19q15
secretary $	l19
section	f24
see	c29f14g18i9k-11n18p25r34
see $	c11g14j11
see %event	c-7d16f10
see %few	r12
see %small-number	r19
see _ %easy-one	l17
see _ %feel	a17b22c8
see _ %give-way-loosely	n19r14
see _ %someday	c11
see _ %warm-good	p17r14
see _ %you-being	b12d17p12
see _ ?	n13
see _ first	o14r-8
see _ have	a12b22m7
see _ i	e13f10p-16r12s12
see _ the	c9
see _ you	a19b14f-7h-9n12o8p9
see how	b11c8o15p12r14
see that	j8p11r12
see what	a20f-12i-8l15o-11r-13
see where	c10
see who	o12q11r-7
see you	b16d-12e18f-9h-8q-10
see |	s11
seen	d25f-7h-8i20o18p19q11r13
seen _ %felt	p14
seen me	k7p15
self	l15n20
sell	n19q-18s10
send	f-9h-21k-9l-16o10r-17
sense _ $	j10
sense _ humour	j12
sense of	j12
sent	e-12h-10k21n-9
serve	q12
set out	i14
settl	c10d26h11
settl _ $	d17
settl for	d22
shak	j7m12
shall	f-13h-13i21l12m20o28p18r-11s9
shall %feel	b11o14
shall %thinks-ill	i12p12
shall _ %only-just	m19
shall _ who	i12
shall i	m21
shall not	g12o11
shame	d10g30p19
shame _ $	g16
shame _ you	g16
she	a-11b15c-5e-16f-10g-10i-13m-21n-8q32s-7
she %said-verb	b18f-7h10i-8j8l-10m-7o-10q-11
she _ %extreme-name	h11
she _ %few	g11j12m-7
she _ %give-way-loosely	q15
she _ %once-that	q15
she _ %only-just	g21h9j8
she _ %provoke	q27
she _ %scorned	h12
she _ %small-number	g12j17
she _ %warm-deed	j16
she _ %worthless	h11
she _ in	g15h11m9
she _ not	b17g10o-9
she _ noth	h12
she _ you	q-15
she _ |	b9h-8q20s7
she doe	q12
she say	b17q-11s8
shed	l-10p17
shirt	a-9e25q14
sho	h-10l25
shop	a-10d21g-11j-8k8l-17p23q-12
should	b-20c10e18i8l-20n-16p19q15r-11s22
should %feel	b-12f9j9p-11q20
should %provoke	h19
should _ $	f23g14
should _ %easy-one	e11
should _ %feel	e21g-13o-8
should _ %give-way-loosely	q14s10
should _ asham	g14
should _ at	q19
should _ grateful	d18
should _ have	e12
should _ need	e14
should _ of	a9f-7g13
should _ resign	s13
should _ stopp	q15
should _ to	e28g-12k10
should be	f13g17j15m7
should have	f-7q22
should i	a9s21
should not	e24g-10k12o-8q-13
shout	a18e-15l11p-12q-12
show	a-11d13e-14i12n17q29r16
show $	n19
show %you-being	q16
show _ to	q15
show me	i13
show your	q16
shower	e11i21
shown _ %you-being	k12
shut	g-13i7k8l-10n-8o8p18s18
shutt me	b15
sick	i20j-9q10
sick $	d13
side	a-14g-16h15i-8j-12k-8m9p-11q21r24
side $	e11q15r9
side _ the	h17
side of	h19r16
sign	d-20h-8i-12o-15p26q-13r-8s-7
sign the	p16
silence	o27s8
silent	o21
simp	d17e15f10
simp _ $	d14
simple	a10e12g26l-9r20
since	a11b11c-10e-16g27h22i8k13m15n25p-21q13r-16s10
since %apart	h19
since %event	s21
since %you-being	j10m11
since _ $	k9m10n9
since _ %claimant	b9f14j10q10
since _ %event	g20
since _ %give-way-loosely	b24h9
since _ %provoke	h12
since _ %relation	b9f14j10q10
since _ is	s25
since _ left	h10
since _ met	k13
since _ not	a17
since _ was	k8m13
since _ |	e-9g-11h13l9
since i	k8m14
since the	c-5l17m-11n11
since when	b17i12l10
since you	a21b10f-8g27h17k9m-12o11q10
since your	j11m13
sing	d17h11s16
single	c15d15k18
single %outing	d18
single ?	c8
single thing	d19
sink	d-20i17
sister	e-16j-10o10p-20
sit	d-12f-9g23h8k-12l23m13n-10o26q15s14
sit _ the	g17h9s8
sit at	h11l21
sit by	g13
sit there	o25
sitt	b16j11l14
six	e23
skin	j42
skin $	j13
slamm	b12
slamm _ %barrier	b12
slamm _ door	b12
slamm the	b12
slap	l9p16
sleep	a10b-16d-17g17m9o-12p21q-11
sleep fine	g17
slept	a-9g12k15s-7
slight	f12
slow	b-13c-5d17i23l11o-8
slow $	i13
slow _ $	l15
slow clap	l19
small _ |	l21
smell	a-11i7m-9n8p-10r-8s7
smell %event	n19
smell _ you	n14
smell it	n19
smil	c-7k11n20
smile	j8n17p12q17s8
smirk	n15
snitch	p24
so	a18c-15d-12e18h-10i7j9k-29m-9q-15r-15s29
so $	e17f16q9r8
so %because	s12
so %event	a-10g24m10n11q9r-14s-14
so %gentle-praise	h10r9
so %hidden-fault	n22
so %large-words	s18
so %oversensitive	b10j8
so %said-verb	l15
so %surely	b21e20f-7g-11m-7n-8s11
so %they	l19
so %too-much-feeling	j16n8
so %you-being	e17g11q-10
so _ $	e-22h8j16n-11r-7
so _ %claimant	s14
so _ %easy-one	l21q-11
so _ %event	a14f11i10q15r-8s-8
so _ %give-way-loosely	e-12f-10i8j-7l12s-16
so _ %grave-wrong	l11
so _ %only-just	b17d13e18g-16n9q-9
so _ %other-one	s11
so _ %outburst	a9l10q13
so _ %possession	e25p17q14
so _ %relation	s10
so _ %role	s16
so _ %thinks-ill	c7f-10g21l-12m-9n15r-7s-22
so _ %tie	s10
so _ %you-being	e-14g-12i-9l18p-12
so _ a	b-19g20i-7q-12s12
so _ am	b19e-9s7
so _ are	f-7q-10s9
so _ being	o13
so _ can	b9i11n14
so _ could	g27n10
so _ i	c7f-9i-9l-23m-11r-10s-8
so _ is	a17b9e22o8r10s8
so _ me	e9h11j7m12
so _ my	s15
so _ not	c8j-12n-8q9s11
so _ the	l16p-16
so _ to	a13b13d15e-10r11s12
so _ want	l-14n-10q13s14
so _ was	f12s19
so _ will	b-15e18n11s-13
so _ you	c-6g17h9j7s21
so _ your	l22q10
so _ |	b-11d26h8i9j8p20s-8
so basical	s13
so because	s12
so call	l16
so cold	m15
so good	h12
so i	a10c-7h-9p-20r-9s15
so my	s16
so personal	j11
so thank	a17
so we	s10
so what	b-17d-10
so you	e10f-7i-8l14o9r8s-11
so your	e23g16
sober	a18h8
social	p24
sofa	d16l12n9o-7p-12r13
sofa _ you	r13
soft	c6l17
sold	e-13g16
solicitor	b-10m16o-14p20
some	c19d27f30h-13i-11l33m11p-26r-9
some %outing	c12
some %possession	c13
some %short-while	c16
some _ %only-just	a10d17
some _ are	d38
some _ for	d26m18
some _ us	g24
some _ would	g25
some day	c8
some of	g25
somebody	a12d26g38i11n26
somebody _ $	a9i7
somebody _ up	i12
someday	c12p-11
somehow	g18m19o-9
somehow _ %surely	g17
somehow |	g17
someone	d27e-9h-15j-8k-15n25o-9p-19
someone _ you	n23
someth	b25c13f36g22i-8j12k-10l10m-7n13o-20p16q9r19s-8
someth ?	f11q11
someth _ $	b22d16g13l-10n-8
someth _ you	b9j15
someth you	a19e9
someth |	n24
son	a14e14o10
song	b15c9h24
sorry	b-14e-21f-17g-26h-17i-24j-10k-16l-30m-13q-17r-32s-16
sorry _ %drawn-line	c14
sorry _ %outing	a16
sorry _ %possession	a13
sorry _ %weekday	a14o8
sorry _ exist	m21
sorry about	a15
sorry for	m14o-14
sort	f29g-11h7n10
sort of	b12f19q12
soul	k41
soul _ %understands	k11
sound %small-deed	b-9n16o10
sound %trifle	b-9n16o10
sound like	b-9n16o10
spare	e25p-16r11
spare %possession	e17
spare _ the	b20
spare me	b18g10
spare room	e18
speak	b10e-11g-11i-8k-7m16o30q-9r-7
speak $	b18m7
speak _ $	a15o24
speak _ me	o12
speak _ you	o23
speak term	o15
speak to	j8m8o16
special	b21q9
spell	e17
spell %event	e17
spell _ out	e18
spell it	e17
spend	g18i14
spend _ %endowment	g18
spend _ %who-with	g18
spend _ with	g18
spirit	h7k7m10
spirit _ %event	m10
spot	q22
spot _ $	q10
spr	c14
stable	f15
stand	a20b11d20e-9h-8j13m8s11
start	a18b-9c-6f21g-21i15j-7m-17p-10q14s-12
start to	f16
stay	a26b9c17f-13g21h-15j-21k9l-10m-14p16q-15r8s-16
stay %nice	c10
stay _ $	a18c18k10
stay close	c5
stay out	a18
stepp	d13
stew	o19
stew $	o14
stick	d25
stick _ %understands	d12
stick to	d30
still	c52f-29h32i-22j-14k-29n-14o-12p15q11r-13s-14
still %feel	a14c13g-12j14
still %give-way-loosely	c9g10h10p21
still _ $	h14m12
still _ %easy-one	c9
still _ %only-just	h17
still _ %proof	p18
still _ %secret	p19
still _ ?	c18
still _ by	g20
still _ 😏	q12
still be	a17j13
still single	c8
still wear	c12
still work	q15
stitch	l13p17
stitch $	p19
stone	d13r22
stood _ you	e13
stop	a-17b24c-7e-13f8j16k20m13n14o12q-10r16s-8
stop $	k11p10
stop _ $	o15
stopp	a-9d11e-12g17h17r7
stopp _ $	d22
stopp at	q15
stori	f16
story	c6f23h-8i23l-14m8p-10
straight	f18o19r8s7
strange	f14
stranger	b13c9o14
stranger $	c8o13
street	e-11l13m12p24
street %surely	p13
street _ $	p12
student	d18
student _ %feel	d16
student _ have	d16
student i	d16
study |	n20
stuff	b-10f27n-9q-9
such	b28d-15j15q11s-13
sudden	i9m14n28
suffer	m11n9
suggest	j12
suggest _ %event	j11
suggest _ that	j11
suit	a-10e13f15p-17
suit me	e15
summer	c13e9g14
sunday	c-11g25i-10j-7p-11r11
sunday $	g17
suppose	g49l22s10
suppose $	l13
suppose the	g20
sure	e-11f16g47i-8k9l9m15o-10p10q10s-7
sure _ $	k10m13
sure _ on	m17
sure _ will	g12l9
sure the	l15
sure you	f13
swear	a-13b-10h21i32p15
swear _ %you-being	i17
swear _ your	i13
swear on	i13
sweet	b10c8r18
sweet _ %feel	r16
sympathy	m23n10
table	e14f17g-11o8
table _ %anybody-at-all	i7
table _ %said-verb	f15
table _ you	f17
table until	i9
tablet	f22g-13p22r-11
tak	a9b9e8g-14i7m15n14o20p32s-7
tak %few	a17m13n9p17
tak %small-number	a19m13n9p17
tak _ for	b16
tak two	a16
take	a-22b-10c9d14f9g-18i14j23o9q12
take %event	c12e9q10s10
take _ %degree	j14
take _ personal	j10
take _ so	j14
take a	i11j7
take not	q15
talaga	d21
talent	d21
talk	a-20c-16d10e-11f17g-31i26j12k-9m8n12o51q14r-10s12
talk $	i12n24
talk %provoke	j9o10
talk _ $	f8j7n-10o10
talk _ %barrier	o14
talk _ %event	b14f14n-8r10
talk _ %i-will	j21
talk _ %once-that	o13
talk _ %them	j9
talk _ %warm-good	o21
talk _ her	j9
talk _ i	j20
talk _ me	n9o-15
talk _ the	o31
talk _ wall	o14
talk _ will	j21
talk _ you	f9o17r-9
talk about	a-11f11g-12m14o-8p-11
talk to	c-7i8m-9o11
tasha	q18
taxi	e9g10h9i9
taxi $	h8i11
tea	e18h14n-10p-18r11
teach	o16r9
teach _ what	o16
teach you	o18r11
team	a13b-9e12p-17q16r10
tear	a-9f-7j15
telephone	o18
tell	f10g22h-15i20j-18l-9n20o-18p36
tell %them	c7d16g26
tell _ you	a-11g13n12
tell me	a-19b14c-7i24l24n11p-12
tell the	g11n14p14s12
tell you	a13d-12e10f8l-9p-16s-8
temper	a33
ten	d-13g25h-13k-7m-8q-9r-10
tend	p22
tend to	p22
text	c16d-18e-10f7h-13i-15k-7l17o28p-24q10r-13s-11
than	a-19b-14f-7h-15i-8j12k12o13p-14
than %event	j7l15r7
than _ $	o9
than _ did	q14
than that	l17r8
than you	d28g-11k-7l-9q47
thank	a11c-11f-12h-16i-14j-20k-11m-8n-23o-11p-18q-12r-31s10
thank _ $	d-11e-11g15r-10
thank _ %event	a12b9s10
thank _ for	g-18l12r-8
thank _ that	a12b10s11
thank _ your	s11
thank for	e-11l11r-9s16
thank you	a-18c-6d-17i-7n-8r-11
that	a13b-16f19j13m-11p15s11
that $	h-17i11j8l23n-8o31q14r11
that %barrier	b17p15
that %body-part	a10d23j7r8
that %claimant	a10h25
that %device	a-10f14r8
that %endowment	a11c5d22h8i-7q-12
that %feeling	r17
that %gentle-praise	d11n16
that %give-way-loosely	h14p10
that %i-will	b-18j8s8
that %large-words	d25
that %outing	f10k7r18
that %possession	e11f14i14
that %provoke	e9f17l-9p15
that %short-while	f13
that %small-deed	b12d-10f15l-17
that %thing	i14o11
that %trifle	b9d-17j-11l-17p23s-11
that %understands	f7g13m13
that %warm-good	g11j7l-11p16
that %you-being	d14k-10n14p16q10s-9
that ?	d22f-9
that _ $	c-7f-12g-15h20i12j11k17o-10r14
that _ %because	a22e15g16
that _ %degree	d-10e17l-11n-9s7
that _ %event	a-15d12e10i-7r-8
that _ %extreme-name	g12j15
that _ %feel	b10g28m11n12o10p-13q23s8
that _ %feeling	b14j10
that _ %give-way-loosely	a19b11i9l-13o-17p14s11
that _ %i-will	b17g13
that _ %only-just	e24f13h-15k11o9s10
that _ %plain-feeling	b13j15
that _ %provoke	b26d-11e-15g-11h-8i11j-7
that _ %surely	c17e-11h8i-8j-8k-7m9n-9o13q-11r-15
that _ %thinks-ill	b10g-13j19m14o8p-14s9
that _ %trifle	a9c15j-7n18p10r-8
that _ %warm-good	e9i-9l17n11
that _ %you-being	a13g-13j-8k-6o18p16
that _ ?	d11i14l9p13
that _ a	c-6j15p-12
that _ about	d12
that _ all	c10e-16k-6s-13
that _ am	s13
that _ and	d11f13g16i-10o-8p14
that _ can	b-11r19
that _ come	i10k14
that _ could	g18
that _ feel	j10m9
that _ how	e27s14
that _ i	a14b9c7g14h-8p12r-14
that _ is	a13b9d-13j9n9o7s11
that _ longer	s11
that _ luck	k6l13
that _ my	f10g20
that _ no	d15s17
that _ not	a-14b22d10e-18f12g-11i8j-7k9l-15m-13n-13
that _ on	a22e-9h10
that _ paranoia	f13
that _ stop	a11k13p19
that _ the	f13h15j12k-10m10o17
that _ there	f15q9
that _ third	i16
that _ us	h14
that _ what	a-9b-10d-10g-16j-7q19r-8s27
that _ where	g17
that _ worth	g18
that _ you	d16i-14l-11m10q-11s7
that _ your	a11f12g-10o10p11
that _ |	a-10c14f10h13j8k10o-15r-10s-9
that are	f12
that before	r16
that door	p16
that email	r10
that i	h-9k6p9s26
that is	b-10d12e37h-14k10l12n17q12r-11s16
that mean	e12s10
that taxi	i11
that tone	r17
that was	a-20d-12e-11f-14m-9p-9s-8
that word	b16
that you	g17i11j9k-15o-8q19r-7s8
that your	f7n15p17
that |	b29c11d12e-12j-7q-9r-13
the	b-11c-15d-15e-18g-14h-23i-23j-9k-16m-24o-40p-13q-20r-21s-16
the %barrier	b11f8k-7l-10n10o15r-9
the %claimant	b9e16g-18h12o9q11
the %colleague	a15c-5e-9f7g14k-7
the %device	b-9d19g24i17j-7o11
the %drawn-line	a9b-16k7n-8o15
the %easy-one	l22n10
the %endowment	d34l-10
the %extreme-name	d20g-17i-7k-12m26n15p-12q9
the %feeling	a11j17n8q13
the %few	e11i-11j-7k14p-13s-14
the %grand	j12l27
the %held-thing	b-13f-8j8q-11r20
the %hidden-fault	n20
the %kin-role	c6h24j9o8r-12s16
the %lapse	n15
the %large-words	e9o18
the %limit-set	o17
the %mind	d24s8
the %only-just	b-12d10h19j-7l-12m8
the %other-one	d19h12q26
the %out-of-proportion	a22p14
the %outing	a11b13e19f-16h-19j-9k-6q20r22
the %pastime	a-10f11g18k18l-13n10p-24
the %possession	a16b-13c6e11i23k8l9m13n8q13r15s-7
the %relation	a13b9c-6f13j-7k-16o12p-10r8
the %role	a-10b-10g36h12k10m11n-9p-9q-10
the %said-verb	o11
the %scorn-name	d19h11j8o8s7
the %secret	e-11f-11i-14j-8k-10l12p18s11
the %short-while	b-11d36h-12i-7l-13p-12r-9
the %small-deed	e22f11h11s13
the %small-matter	d17e9f-7k10n9q10r-21
the %small-number	b-10i-11k10l-10m7p-11s-11
the %surely	h13l-10
the %thing	d-15f11h13i-8k-9l-9o-8p-18
the %thing-or-pet	d-14e21f13h14i-12k-12p-13q-10s8
the %tie	a14d-16e15f-9g-21h9i-9n-10s-9
the %trifle	a11d10m-14o18q14s8
the %villain	d-13g-13m33q16
the %warm-good	b-12c8i15j8l-18p10r9
the %weepy-noun	j42
the %who-with	d17f7
the _ $	c-16e-25f-7g-19j7k-13m-9o-8q-15s7
the _ %anybody-at-all	b-13e10m15
the _ %because	a20j-8k8
the _ %claimant	b-12e-11g-19h-15i-7m10
the _ %colleague	f10p22
the _ %drawn-line	g18k-8m9r18
the _ %easy-one	a20b-11c-7f-11g18h12i-12j-8l-11q14s-8
the _ %endowment	c-7f7h-10i-15l-13n-16o-9r13
the _ %event	a-16d-12e20f7p-9q15r8
the _ %everyone	k-9m16
the _ %extreme-name	g10m19
the _ %feel	b19g12k-10l24m18n8o18q-11s9
the _ %few	g-15i10k-13n-10
the _ %give-way-loosely	h22i-12j11k12l17m14n9o25p-12q-14r14s14
the _ %grave-wrong	m17
the _ %held-thing	h-10n15
the _ %hidden-fault	g12m14n9
the _ %i-will	b-13f11h12l-18o-14q14
the _ %large-words	h8k6m14p23
the _ %limit-set	g11n19p-10r11
the _ %minutes	i16
the _ %nice	g25
the _ %nobody	d-12h8l13o18p18
the _ %once-that	a-16b12f-10h-7j-7p-17q-13r-13
the _ %only-just	d21e-8f13i-11j-9p-11r-10
the _ %outing	d25f9h13i10j14k-8r-13s-18
the _ %possession	c-6h8i10k-6m-23o8
the _ %provoke	b-11c-14d18h10i-8j-11m17n17r-13s-10
the _ %relation	a10b-9g-19h-8j9m9p29
the _ %rescued	g15
the _ %said-verb	b-11c-6e-22g14h-13i-15j7q-11r13s-19
the _ %short-while	c-6d12k-12n8q17r10s-10
the _ %small-deed	d21f-7g15i-10j-8k6l-19o12q10
the _ %small-number	b-10i8k-14
the _ %surely	f16i-27n9q-21r-15
the _ %they	a-13b12d19e-10h-14i-10l10n-9s-8
the _ %thinks-ill	f12g20i-9m-12q31
the _ %trifle	k-13l-26m11n-23o-15s-11
the _ %understands	a13f21h9i-9j24l-10m23r-16
the _ %warm-good	b10c-8f10
the _ %weekday	b11e15i10l-12o-9r-10
the _ %who-with	c-6h-9i-13n-12
the _ %you-being	b15e13k-11n10q31s10
the _ %your-audience	l-11q15
the _ ?	d-23f-11g-12h10j-14k-10p-16q-24
the _ a	a15d-14e-18h-10k-10p-15
the _ about	a-10g-14l16
the _ act	n11q11
the _ again	i-14
the _ already	p15
the _ amount	l12
the _ and	a-27b-16e16i-9n8p10q21
the _ are	f11j-7k19n22p-13q-9s8
the _ as	b12e9i-9n-9o-9q12r-8s19
the _ at	a10d-14h17
the _ because	a17j-8k9l11
the _ but	c8f-8g15i-7p-9q-15
the _ by	h-9l17m-20
the _ describe	l20
the _ down	c10g-12p-10
the _ even	d11h17
the _ for	c9g19i-9k-8m-14o15s-8
the _ from	h16i7o-9p16
the _ get	a14m14
the _ goe	p15
the _ got	f8h12j8l-13
the _ greetin	j11
the _ had	a20q12s7
the _ has	a-12d11e18f20i-8k8n-15p-14r-11s-9
the _ have	j9k-6o21p-11r-13
the _ here	n12
the _ i	d-12f-12g23h11i10j-10k16m15n-8r-10
the _ if	g11o-8q-15r-10
the _ in	c8f15i-8k-9l29o-7
the _ is	b12e19h-9i-25j-8k-17l-10m-10o24p-15q-27s-27
the _ it	d-16g15h-13i-14j7k-9r14
the _ keep	d17
the _ me	a14b-9e-9g12i-8n11o8
the _ mean	s19
the _ might	c10
the _ minut	i14
the _ miss	h17
the _ my	a22c7d-11e19m27o8p-9q-9r-7
the _ now	b13f15
the _ of	a11d24e17f-8g-11k13l-10o12
the _ off	b32
the _ office	p13
the _ on	a15b11f-10j9k-6m8r-7s-15
the _ one	a-9g-10k6l-21m9p12
the _ only	d18
the _ out	d-13f-9j7n10p30
the _ over	j16
the _ pick	p15
the _ said	r16
the _ shirt	e19
the _ speak	b18m9o10
the _ stay	r13
the _ stop	k7r16
the _ suppose	l18
the _ that	a-14d-14e13i11k15n8s12
the _ the	b-30c-6e-12f-18g-11i-16k11n11p12q-19
the _ they	d12f7g-11k8p10q19
the _ thi	d17e11j-8k-7q9
the _ think	q22
the _ time	a9e-10f12h10i7
the _ to	c-8f-8h-12n18o9p17
the _ today	k6
the _ type	c15
the _ until	i16p-10r15
the _ us	h11l-11s12
the _ version	i19
the _ was	c-6d-21h-8k-9
the _ we	b17d14o-17
the _ white	f12
the _ who	c-5d-14e9f11h8i-7k-9m12q19s9
the _ will	g20q-10
the _ with	h-7i-13n-11o-9p12
the _ year	a10g17l13
the _ you	a19c-8d25e16f11g14h24j-27l-14m13n26o19r9s11
the _ your	d14e17n-8q12r16
the _ |	c-8d15i19j-7m-9o14
the apology	o14
the baby	b20e12p-10r9
the bear	a18
the behaviour	f13
the biggest	j16
the bill	i15
the bottle	a17
the bridge	p19
the camera	i19
the canal	p18
the car	f10j8m13p-10
the cat	p16
the dark	g17
the day	n10r20
the door	f9g19h13l-11n21
the emotion	j14
the eye	i11
the fact	f22n11
the fus	l27
the girl	d12h17
the heat	f10
the house	e-14j-8n8p17
the innocent	n9
the kitchen	o15p-9r10
the knife	m19
the last	f-7o13p17
the late	n12
the least	e27g14
the lord	k14
the meet	f7
the men	f13
the mirror	n16
the money	m22
the office	i11
the old	h20p-18
the one	i-9j-9m16p12r-7s-7
the only	h13l-11
the other	i15j13k22m-10
the past	f14h9
the postman	b20
the problem	q22
the quiet	o19
the real	a-9i8l9m25
the reference	r14
the rest	g-11h-9j8k17s12
the room	i22j7
the same	f9i-9n-8o12q17s-8
the silent	o13
the street	m8p17s11
the table	f10i7
the tablet	a-9f7p15
the thank	g16m8
the therapy	b15
the third	i17
the tone	a18
the truth	a13i16n20
the villain	m12s8
the violin	j41
the wall	o16
the waterwork	j23
the way	f7k20m10q13
the weakest	d25
the wee	j11
the whole	a18e17f14g-10m11
the will	n19
the window	c6g19
the wine	f23
the winter	g18
the world	k13l18
the wrong	a23p15
their	e17g22h14i8j-11m11n14o-9p16q12
them	f12l14n-12
them _ %you-being	p20
themselv	g17i7
then	a18c10d-11e-21f16g13h-30i9j-7k-11l-12q-28r33s37
then $	a11b-9g18i8m23r12s18
then ?	a9l18s11
then _ %understands	o9r11
then _ the	s11
then _ will	g-10o10r11
then we	i8r13
then you	a12f9
then |	g38p9s18
therapist	b25h16
therapy	b29h24
there	b11c5f19h14i21j27k14l26m-19o9s-13
there _ %endowment	a11j12l10
there _ %extreme-name	d10e16j8
there _ %feel	c6l10o16r12
there _ %few	c9e12f9j-11r8s-11
there _ %gentle-praise	d24
there _ %held-thing	r15
there _ %only-just	f16i12
there _ %provoke	f17q-10
there _ %said-verb	b12j23
there _ %scorned	e15j8
there _ %small-number	c10j-11l-11n8r11s-7
there _ %swear	n19
there _ %warm-good	n9r17
there _ %who-with	e9j13l14
there _ %worthless	e16j8
there _ a	c12d11f-7h8l-14r9s-11
there _ no	a10c-5d-12e12f10j14l-16
there _ not	c6i7k11n10
there _ noth	d10e16j8
there _ someth	b12n-8
there _ that	b10j-7n16
there _ to	e18j8
there _ with	e9j13l14
there _ you	i13j9l-14o8p13
there are	d-11g20l15q9r-8
there is	d12h7j9k34l-19m-9n19q14r18s-9
there was	a-10d10f21l16s-7
there |	a9d10f12g-11i21l-11
these	c14d-16f32g15k-9m16p26r-8s11
these %outing	m10p9
these %possession	c7m10
these %short-while	m10p9
these _ $	m15p26
these day	m10p9
they	c-11d25e-20f11l29m7o-10q25r-10
they %body-part	l18
they %give-way-loosely	d14h11
they %hold-deed	l33
they %small-deed	l10q10
they %warm-good	l18
they _ $	b11j12
they _ %mere-others	k10
they _ %surely	k12
they _ out	l14
they _ those	l14
they _ you	l13q11
they are	f9j11k8s-7
they hand	l16
thi	a20b14d16h-16j22l-13m36q11s-9
thi $	g12h8m13n-10o-9p10
thi %feeling	j18
thi %outing	a-10e-15f8h8i10k-11l-14m-13p10q10r11
thi %possession	e14h8l-12q-11
thi %relation	a9d12f-8m26n9o20
thi %scorned	d22
thi %warm-good	h14n10s13
thi %worthless	d16
thi _ $	a11c-7h20i-13k-9m-11n-17o9r8s-10
thi _ %degree	e14
thi _ %feel	e9h-9r19
thi _ %i-will	b-14e12m13p-14
thi _ %only-just	h-9n20o15q21
thi _ %outing	j13
thi _ %role	a9h11
thi _ %small-number	c7d10h-9k7q14
thi _ %surely	j19q12
thi _ %understands	m8r9
thi _ ?	b10g11
thi _ i	b-12d-13e9g13m8
thi _ in	d11n12o10
thi _ is	m8o17r-9
thi _ person	h13
thi _ so	e14
thi _ the	f11g-11n17
thi _ to	n11
thi _ what	a12b10g11m-7
thi _ would	q22
thi _ you	a9f13i16j15m-9s7
thi cold	h11
thi house	e16h-8
thi is	a9e-15f8g17h9i-8m10p-10r-9s-12
thi time	h16n9s7
thi work	e13
thi you	f10r13
thi |	e-8j16
thick	d26s-10
thicker	j14
thicker skin	j14
thief	s21
thin	f9j21
thin skin	j13
thing	a27c16d23f56g-12h-12i-20k-8q-22s-11
thing $	a21f11
thing %event	f14k10
thing %surely	f12n8
thing _ $	f11
thing _ %only-just	a25j7p-13
thing _ %you-being	r15
thing _ do	n14s8
thing _ you	f18g14
thing you	a-10d23l12n10
thing |	b14c7e-9f9j11
think	b-12c13d23f16g14h-11i-7k-14l18n-14o-8r-23
think %event	c-6d22f-9m7
think _ %thinks-ill	f23
think _ before	p20
think _ has	e8f13
think _ not	n21
think _ that	a17
think _ us	c12
think _ was	d21f11o7
think about	a14c10g15i8k10o16
think i	l13
think of	c14
think the	f12
think we	l15s13
think you	i-7k-8q31
third	i20l13
third _ $	i13
third _ %soon	i12
third _ %weekday	i12
those	f11i17l12o-9p24r17s10
though	b-9c49f-14i-8j-10l38m-10p-11
though $	c17h9
thought	a-15c17d12e14g38h-17i-8j-7k-10l-20q10
thought %you-being	d12g13
thought _ %once-that	c10
thought _ different	g14
thought _ if	c9
thought _ were	d13g16
thought you	d24m9
thousand	k22l13s8
thousand _ i	k12
three	f10g-12i-12l13n-12o9q27
three _ $	l10q20
three _ %few	l-17m8q13
three _ %small-number	l-14m7q13
three _ |	l16
through	b-13f-10k-8l10m25n14o27q-11r-23s-12
through you	n12o19
throw	h13
thursday	a-9d-10f14h-12i-10o-18q-15s-7
ticket	b-10c7d-15e-14h7l-10m-11o17p-12r-15
till	h-8k14m-11n-17o37r17s-13
till %few	g19h8
till %small-number	g17
till _ %give-way	o12
till _ %give-way-loosely	d-10g-10o11p-13r8
till _ %hold-deed	o18
till you	j7k8m-9n-8o32p-18r13
tim	a16h19i15p-14q-18
time	b9c6d-18e-19f8g-19h20i8j30k-15l15m-11n-20o13p19q22r-19
time %i-will	p23
time you	o8p14q13
tinder	q16
tir	e9j-7l37o-9s17
tir _ %you-being	n15
tir from	l16
to	g15h-19i-8j-8l-17m-8q-10
to $	a15b14o8q19
to %anybody-at-all	l11m-11n8o8q-11r13
to %authority	p30
to %easy-one	d-12e15j7l-10m11p13q-9
to %event	a9c12e10f-9l-11s-15
to %everyone	g10k8l17m-9n9
to %feel	d-15e12h11j28n22o-18p13q18r-8s7
to %give-way	g29h-8m9r-9
to %give-way-loosely	a13d-13e-18f-9g14i-9j-7m-9n8o-25r-20
to %held-thing	h11n9r-18
to %hold-deed	b10c-6d-18h-15i-8k-7r13
to %lapse	c8d-11n14
to %large-words	j17k6p11
to %outburst	a11c-6l-12m9n-9q15s-9
to %outing	c18g13i-7
to %possession	a14b10d12e-20g-14p-11
to %provoke	a-14e-11h-11j-7l-10m13n18
to %said-verb	b-11f-16j-18k-8m-17n19o8q-10
to %small-deed	a9b14c8d11g15h-8i-7l12o-10p-11q15
to %tender-thing	r17
to %them	a-13b-10g10h8
to %thinks-ill	a-11c10d16g-10i10j12
to %trifle	a10c17d16g22i-11l25p-10s11
to %understands	e22i27k-8l-10m-8
to %warm-deed	c-5d17h-10i-13m-10r11s9
to %warm-good	b25e-11o11q-11s-10
to %you-being	j-12k13l-10n-9p31r8
to _ $	a13e21j-12k21o9q-16r-7
to _ %anybody-at-all	e11h-8s22
to _ %attacked	m11
to _ %body-part	a-12e-12f-9j-7m8n15o8p-10
to _ %child	b14s8
to _ %claimant	a11j-8k-9l11q18r11
to _ %degree	j18m11n8o8p14
to _ %drawn-line	e11g17j10m-12o9s9
to _ %endowment	c-8h8j13k-7l11n9o8q16r-8
to _ %event	g-12h12j17n12p15
to _ %family-word	a-11f8l-12n9r10
to _ %feeling	j-8m17
to _ %felt	m10n-15q-9s7
to _ %few	f9i-8m10n-9p-14q9r15s9
to _ %gentle-praise	a18b-11n9r-16
to _ %give-way-loosely	e-8g-14k7l-14n8r15
to _ %held-thing	g11h-9n8r14
to _ %i-will	g-16n15
to _ %kin-role	e12p13r10
to _ %large-words	h17p12q-9
to _ %nice	i17
to _ %once-that	a13h-10k-7r33
to _ %only-just	a10c9g17j9k13
to _ %other-one	o10q10r11
to _ %outing	a-14e-8g11h7i-9k-13s13
to _ %pet	o13
to _ %possession	b15c-6g-12n-11p9s-7
to _ %relation	a12o-8p-13q14
to _ %role	a-12l15p19r10
to _ %scorn-name	d10k7o16
to _ %scorned	j13
to _ %small-deed	m13o14s7
to _ %small-number	f9o9q16s9
to _ %soon	m8o19
to _ %surely	a-11b-12c10d15e-8f-12o11q-14
to _ %tender-thing	d10
to _ %thing-or-pet	h-8o16p13
to _ %tie	j-7r11
to _ %trifle	g-10o34q-10
to _ %understands	d29n16
to _ %who-with	c-5j17l15
to _ %worthless	j12
to _ %you-being	c10e11k-7n11o11
to _ ?	e-9l-12m32n-9p10r11s12
to _ a	h-9j7o10s13
to _ about	e12g19j11l-9m13n13o-13s9
to _ and	a34b12c12e10f-11i9n13q-9r-9s-7
to _ around	b14
to _ at	e-8k7o17r12
to _ down	h18m9
to _ face	g-10i7n15
to _ first	e18o-8r8
to _ for	a34d-14e-16i10l-14m-10o-10p12
to _ from	b12e10l22
to _ how	i20j9
to _ i	b-9k-7l-13o-10s12
to _ in	e22j7k-7o9
to _ is	a11d-13e-9g-10r13s-9
to _ it	a17e8j11m-12p-13q13r14
to _ like	h13o10
to _ look	n17
to _ love	d12
to _ me	c-6d-11e28g-21i9n35o13r8
to _ my	b15p-13q24s12
to _ myself	i14
to _ now	m8o10
to _ of	b11g13i17n-11
to _ out	d10e10q10
to _ over	e10h15
to _ own	b16e16
to _ proper	i7r18
to _ so	j7m9n13o8
to _ that	d18p20r-8s8
to _ the	a9e-11i-26k8l10n15p-14
to _ thi	a-10d-10e-10h12m12
to _ to	a9c-5e-9h-12m-9n-11o13p19r-9s-11
to _ up	c-5d22
to _ when	o14r11
to _ who	a-11e10p11r29
to _ with	c-5i-8j17l16
to _ would	c14
to _ you	b-9c18d14h-12j10l12m-9q-12
to _ your	c6o11q-11r-8
to _ |	b-18c-7e-19g12l-13p13
to a	i10j12m13r14
to admit	n15
to answer	c13o9
to ask	e24
to be	e-12h9m14p-22q16s8
to beg	g22
to blame	a21
to breathe	s12
to die	s17
to disappear	m13
to discus	e9o12
to do	a13d-16i-8l11m-8o-10p-14s20
to fail	n18
to feel	j21
to find	k13p18
to get	e11n17r-10s-9
to have	c9e18p11s12
to hear	i12o17q9s-7
to hell	s19
to her	b-9h10q-10r15
to hide	i20n16
to invite	b13
to know	d-16g-11i9k-7n-11p-12r10s19
to look	g18
to lose	c9d-11p11
to love	d11r12
to me	c-9h-11i12j12k19m11n-14o9r8
to mine	k13
to my	a-16i7j7k-10n11r8
to proces	b16
to put	e11h21s9
to read	a16
to ring	b13c5
to say	d15f-8i-9j-10l-10o15
to see	c9e12g12i13o-9s-11
to some	l12
to speak	o15
to spell	e18
to stay	k14
to take	g11m12
to tell	h-10i18n14q-11s-8
to text	c11
to thank	a29
to the	a-9b-13i11j-12k-15l24m-8s-27
to thi	a-9c6d14e16s-8
to you	b-23c-10d-20e19f23j-8m9n-24o37p-10s19
to your	j-12k13l-10n-9p29q9r8
today	d-12g-10o9p-15
today $	e8o14
together	c-6e-9h18j7k6
told	b16c-7d-13h-8j-9l-24m-8n-17q-16r-10
told %anybody-at-all	g22m-8
told %them	q-19
told _ %relation	a10e-8k10q-13
told me	g-10i-8k-12
told my	g12k14
told you	b14f13k-8p-10q-10
tom	q27
tomorrow	a-12b-16c-9e-15f-7g-25i-9m-11o-9p-10q16
tone	a28m10q9r25
tone _ %trifle	a17
tonight	b-9c-11d12e11f-8g19j-8m-13n-9o-15p23q12r8
tonight $	e18p13
tonight _ you	i7r18s8
too	a-20e-29f-10g-14l-18m16n-10p-14r-10
too $	f-7m18
too %drawn-line	g18s-7
too _ $	m14
too _ for	d20n-8
too busy	g17
took	a-15f22h-12k7m9q32r21s-9
took %event	b10r17
took _ %few	q18
took _ on	g24
took _ |	f17
touch	b9e-15k-7l15p-14
toughen	j19
toughen up	j19
train	d23i-8k-6m-9n-8o-10p-11q-24s-14
train _ %sacrificed	i12
train was	i11
transfer	e18
translat	l10s18
translation	s54
translation %i-will	s10
translation _ am	s10
translation _ is	s13
translation i	s10
translation my	s9
translation you	s19
treat	b10m29
trial	m22s-8
tripp	f14
trophy	l33
trouble	c14d14
trouble _ %outing	c8
trouble _ %possession	c8
trouble _ %warm-good	c8
trouble _ time	c8
tru	f9g12k12
tru %understands	k12
true	f16n19
true $	f15
trust	f21g-11l11n13
trust $	n18
trust %you-being	f13
trust your	f13
truth	a19i18n19
truth _ %event	n17
try	a-11d21e-11l19r-7
try _ %few	l21
try _ %small-number	l21
tuesday	e-19h8k23l-11o-8
tuesday _ i	k12
turn	b-13g27h11i10l14m13q22s10
turn %event	f8i15o14q9
turn %you-being	i13
turn _ %only-just	q22
turn _ me	m14
turn me	a11
turn on	m19
turn your	i13
twelve	b10h9q24
twice	a-16b23j-7l9q26r-10s-10
twin	k20
twist	m15
two	b-21c-17d-24f-20g-14l-12m-18n-22p-31r-13
two %short-while	b15i11j10
two _ %event	l18
two _ on	a10i14l-10
two _ the	i20
typ	o19
type	c14i8n12
unanimou	q23
uncle	b9d-13f9j19
under	b-12l20n21o-9p-16r-12
under _ roof	e21h9
under my	b10e23i9
underneath	n27
underneath %event	n22
underneath it	n22
understand	e8f-8g22k8m-8s18
understand %you-being	h10
understand your	h10
unfinish	h16
universe	h16
unles	b-13h-8i-7n9r17
unles _ %give-way-loosely	r13
unles _ come	r14
unles you	r14
unstable	f14
until	a11c-14d-35e-13f-13g-20h-23i17k20l-12n-8o37p-18q-15r44s-11
until %anybody-at-all	i7
until %event	e9k9o20
until _ $	k19m10r12
until _ %amends	o13
until _ %come-back	b14
until _ %easy-one	r15
until _ %feel	r14
until _ %give-way-loosely	b12e-8i11
until _ %outing	k21
until _ %short-while	k17
until _ %thinks-ill	j8r17
until _ %understands	o11r11
until _ i	r11
until _ is	o16r21
until _ own	i7
until _ see	r12
until _ sorry	o13
until _ up	r-7
until i	g-11m11o8r15
until somebody	i7
until that	e9k10o16
until then	o10
until you	a13b26e-11o16p-25r13
up	b19c28f18j9m8n13o-13s8
up $	d-14e10g13j9o11r-14s9
up %only-just	f19m8p12
up %small-number	f16i13j8
up %who-with	a-23f10i-8j-7q11
up ?	c14f-7
up _ $	b14c10d13e-13k-7m-10n9o-9
up _ %event	j16n-8p15
up _ %trifle	d11e16
up _ concern	n15
up _ it	j12o8
up _ me	b9m15r9
up _ the	b19e30o-10p25q-10
up _ you	b-13f18n-13
up as	n17
up at	b13q16
up for	e23g10
up on	e-8m14p12
up to	f-9m-9n25o-8r15
ups	d15
upset	b12f12j10m12p-10
upstair	d31e13
us	e-11f-14h45i-10j-18k23m-10n20p-18s21
us $	a18e-9h21k20l-16n-17r18s22
us %only-just	c6h10n10
us _ $	g20n11r-8s16
us _ %few	h12k13
us _ %only-just	h21
us _ %small-number	h13k14
us _ %you-being	s16
us _ not	h10o15
us _ you	a-9n8o9
us not	c11l28
us |	e9h10k9
use	d29f-10g-12j-9n11q-12
use _ you	d29
used	e-12g16m-12q11
used to	a-12e-9g19m-7p-10q14
useles	d18q10
version	f22i24j-10
version $	m11
version _ $	i25
very	h-13j7n26p21r13
very %gentle-praise	e11g20
very _ $	n17p10r7
very _ |	b14j7n8r10s8
victim	m18n10
villain	m14
violence	m15
violin	j45
visa	g13p38
visit	b35e-14g25h10
visitor	b22s-7
voice	a27d20f8h9i8j8k-8o15
volunteer	n19
vouch	i12
vouch for	i12
wait	a-16c16d-12e24f-10g16h14i7k26m-8o-21r21s-8
wait %possession	k14
wait _ $	c12
wait _ %you-being	e12p22
wait _ your	p23
wait for	c5d12k12p-10
wait room	k14
wait till	p17
wake	b17
walk	c-8d18j9k7p34s-8
walk _ %event	g11p15
walk home	g14p16r11
walk on	j14
walk out	p15
wall	b13d23o19
wallah	i15
want	a-18b23c10f-10g-16j-22k-10l-22m-13n28o-11q-13r-10s14
want %anybody-at-all	d25n10
want %event	i9n11
want %few	i7p13
want %large-words	b17
want %nobody	c11
want %scorn-name	c11
want %small-number	i8p11
want %warm-good	b11l11
want _ $	g13l15m9r-11s15
want _ %body-part	c6h13
want _ %event	d12h17i-7s-10
want _ %feel	c-5e-13f7g12p31s-9
want _ %feeling	a15
want _ %held-thing	r16
want _ %only-just	b25i7
want _ %trifle	i13n15p10
want _ ?	i-13l12p13q11r7
want _ back	c5h14
want _ disappear	m13
want _ else	c11
want _ for	i19l11
want _ medal	l13
want _ name	i13
want _ out	l23
want _ |	i14n12q-12
want a	a9i7p11
want it	i17r9
want me	s18
want more	i11
want my	n19
want nam	i14
want nobody	c11
want the	i10l-9n13p-12
want thi	n17
want to	a-10c8e-20h-12i-18l-10n-14o-16p11s-8
want us	s11
warm	c7g-14h10p-10r19
warmth	a14r18
was	a9b-46d-12e-13f19k9l20m-8n-12o-20p-33q-19r-12s9
was %event	a17f-10i21l-12s12
was %extreme-name	h12l10
was %few	d-15k23l11m8n-9p-12s11
was %give-way-loosely	l25q13
was %mind-failed	c11r14s10
was %mind-fails	c11m7r15
was %only-just	b-9d-11i11j7l18m-7p-9q-15
was %provoke	e12f13m-10
was %sacrificed	i12
was %scorned	h10l13
was %small-number	d-15g-10i-7k9l24n-9p-11s11
was %worthless	h11l15
was _ $	a-21c-8d12e9f-9h15i15k-9l12q27r12
was _ %degree	f8j14
was _ %event	d13e-10f11q10
was _ %few	a24f16h-12
was _ %give-way-loosely	a11g11h17
was _ %help-act	r11
was _ %hold-deed	a-9r13
was _ %minutes	l24
was _ %possession	f8k14l-11
was _ %small-deed	a9l39m13
was _ %small-number	a15f13h-13i-10
was _ %trifle	c7l23s9
was _ %warm-deed	r13
was _ %who-with	a21
was _ ?	i10n-9
was _ a	a21f-7h-9m8
was _ before	k11l14
was _ for	k12
was _ on	a-10f13
was _ suppos	a18
was _ that	a-10f11
was _ the	a-28c-6d-16k-7p-15
was _ till	a16
was _ to	a31b10c11d10e10i-7r21
was _ until	a24
was _ you	a12d16m-10
was _ |	b-12g-10j7o-10
was at	f17
was cancell	i12
was going	c11m8r15
was home	f16
was i	a23
was it	a19f-7i17
was no	f22l-12
was one	l12
was right	r13
was that	s14
was the	a-14c12f11i-13l-14q-11
was to	n11
was us	h18
was you	a13i12p20
wash	d-12n-8p-19r9
waste	d25
waste of	d23
watch	e-13h-8l-11m-9n9p22q14r16
watch %you-being	d12p21
watch me	n12
watch your	p21
water	d18e-9i-9l27
waterwork	j28
way	a-13b-13k15n-15p17
way %degree	j14
way _ %oversensitive	j10
way _ %too-much-feeling	j12
way _ sensitive	j9
way to	s14
way too	j14
we	a-17d-13f9g-33h32i-19j-23k14m-26n-29o-24p-26q-20s20
we $	d13i8
we %feel	b9c-6h-11k10m-8r-12
we %give-way-loosely	b-11c-6e19f15h10m-7o-8p12q-15
we %lapse	a21
we %outburst	s15
we %provoke	a-18c-6f11g26l11n-8p-15
we %sacrificed	d-13e12g17h-9
we %surely	d28g19j-8k11l15q12
we %thinks-ill	c7d-11f14h-7p15r10
we %understands	c8e9h12p24
we _ $	b-10c5d18e18f13h25j-7k9o-11s-8
we _ %body-part	h11
we _ %claimant	k11
we _ %event	d-14f12l-14n11o-12q-13
we _ %extreme-name	s25
we _ %few	a-9e-13g-12h-11i-13l-12p-9q15r-8
we _ %give-way-loosely	b9c7e-17f-15h19i-9o19r-9
we _ %no-word	o17
we _ %only-just	a-9d11h-8j-9k18
we _ %perfection	h13
we _ %relation	e9k11s-9
we _ %small-number	e-11h-8i-11l-15m-8n-9q15
we _ %surely	a9b15g-13i7q17
we _ %thinks-ill	b14c13f10g-22i12n17q13r11
we _ %understands	b19c7l12n18r9
we _ %warm-deed	r8
we _ %you-being	e19f8
we _ a	q20
we _ about	f12l16r10
we _ all	b10j13q16
we _ back	h11
we _ be	a19h12i8o-7
we _ end	h17
we _ here	a12o14
we _ it	n14s8
we _ know	f15n19
we _ magic	h13
we _ never	f12
we _ of	q12
we _ on	d18f21
we _ see	c14i10r15
we _ the	d20f-14g-13k-8l13o13q-14r-11
we _ thi	f11
we _ up	h15
we _ walk	j14
we _ you	c-6d28f-10g20h-10i-7r9s10
we _ your	e19f11
we _ |	c17e12f7h13k11o-11s10
we agre	f22
we all	d25h-9l10q20
we alway	g19h9
we are	b31c13d-24f-10g-17k12n-14o15r12s20
we both	h9n16
we could	h27
we got	p11
we had	d-11f16h17k-7
we have	b12c-6e-9h-14k10m-7r-11
we lost	a16
we met	k12
we see	c9
we shall	i20
we were	h30k8l10
we will	c11e8h-10p-15r11
we would	a14p-12q-18s-9
weakest	d25
wear	c16d19g-11i10o-8
wear the	c16d16
wedd	b-9c6l12p-21r9s10
wee	j9
wee _ %surely	j11
week	a14d-11f-11n-9o26p-22q-18r-10s-8
week $	o15
weekend	e12h-9o-10p16
weep	j16
weird	b-10c9i8q11
well	d10e-12g-10k-18l15n18o-8
well _ $	b-9c12d11g-12j-9p15s8
well _ is	l26
well _ me	g11s13
well done	a10d11l12
well i	b24
well |	l16p13q-10s9
went	a-22d-12g16i7j11n-16p-10
were	c-7d14e-22g-17h17i25k11m-14o-14p-22q12
were %degree	r17
were %few	d15k-6l-10
were %give-way-loosely	h9k16
were %provoke	c10d19j8n-10
were %surely	c10f-11h15l11n13
were _ $	a-22b13f-17h20l-10q14r-9
were _ %felt	j16
were _ %few	a17h13l21
were _ %plain-feeling	j16
were _ at	d-13i19
were _ here	h19
were _ me	a23n10
were _ on	k10
were _ the	c10d-10f8
were _ you	f20l17
were _ your	a14
were _ |	a-13e-13h16i14j14n-10
were a	d14
were alway	c11h8
were different	c9g11
were magic	h12
were not	j12o7q24
were on	f9i9
were put	k19
were so	r17
were you	d28f-8i20l-12
wet	d15i15j11
wet |	i13
what	a21b21d33e21f27h9i10j13l12m23p12q9
what %anybody-at-all	d19
what %event	b-16d-11m35q10r-8s17
what %few	g20i-14
what %give-way-loosely	a14c-6e-13f-11j8
what %i-will	a12k6p34r8s16
what %many	l18
what %once-that	c9h12
what _ $	a10c12d15f11g-11l-12p18q-13
what _ %claimant	e11
what _ %event	b16
what _ %feel	a21h12i8o15q11
what _ %few	b23i15l10
what _ %give-way-loosely	c-10d-13e-12g18h-12i-18j-8n-10o17p23s-11
what _ %kin-role	d14e14
what _ %outing	l22n8
what _ %relation	e13q-10
what _ %said-verb	a11b-11c-7f30i10k-9l-15m12o11r26
what _ %surely	j8l30s13
what _ %they	i13
what _ %thinks-ill	a15b-11c-8f14g-20l-12o16r25
what _ %trifle	a-11d-19n24p11q10r-8s-7
what _ %who-with	i17
what _ %you-being	a-13c-6f-7i-10l-12n12
what _ ?	d16q18
what _ all	l12
what _ am	a14p15s17
what _ are	d21e25f-7n9o-11p-10s13
what _ did	l-9m11o14
what _ do	p13q10
what _ doe	h18m15
what _ doing	c17i13m9
what _ for	a-11e20g12s-7
what _ had	h21
what _ he	i14
what _ hid	i13
what _ i	a36b21d16g15
what _ is	a11b-19d-12j11l24m20n8o-8q18r-8
what _ it	d18l9n8
what _ mean	i-7s9
what _ mine	e12
what _ not	o16
what _ of	d31p11
what _ point	d23
what _ real	f13s11
what _ said	b-10e-8i7o16p-10r22
what _ say	e17f7r8
what _ the	b12e11i18m-9
what _ thi	b19
what _ thought	f14
what _ to	a-14e-9h8i16m24n-9p10
what _ want	c10d-12l-9
what _ wrote	f10
what _ you	a17c5d12e-11h-11i19j13m-15n14o-9
what a	g15i-13l-17q11
what am	b16e9
what are	b23c14n9
what did	a21d14
what exact	d10i7j7
what happen	a13i-10p15
what i	d16e22m8o-10p18r13
what if	c9h12
what is	a-13b18e11g-13i26m-9n20o-10s-9
what it	b-9m17q15s7
what that	s13
what the	e9r11
what thi	m12
what you	a20d-16e-19h-11n-14q-20r-9s22
what your	f10g10
whatever	e19h33j9m12p-12q-10r-13
whatever %event	h15n11
whatever _ about	d14
whatever _ is	m12n10
whatever _ to	h11
whatever _ was	h24
whatever happen	h12
whatever i	m13
whatever it	h15n12
whatever |	o11
when	a13b11c8d21e33i-17k11l13o16p-9q11r14
when %i-will	d11g19k13
when %they	d11m20q12
when %you-being	d-10g18i-9n-8o13
when _ %claimant	b23q11
when _ %endowment	k13r15
when _ %feel	a-11c-6e-15f-7g-12h-9n-10o19p18r15
when _ %felt	c10
when _ %give-way	c5q11
when _ %give-way-loosely	a-13c7d-15g-22l-10m-13q21r13
when _ %plain-feeling	c10
when _ %possession	g24
when _ %provoke	k10r14
when _ %said-verb	a16b-15e13s7
when _ %thinks-ill	a-14c-5e-12f13g12h10o8p-10q-11
when _ am	d12g23k11o-8
when _ have	j7o21p12r12
when _ is	b11c11k9o10
when _ lone	c9
when _ me	e18m10
when _ want	b17e10
when i	a11c-9e18g13m-10p-13s-10
when she	q13
when the	c11j12o13
when you	b-20c-14d15e-17f-8g-12h-8j-10k14n-8o14q12r12
when your	g18r9
whenever	b21e9
whenever i	b12e15
where	d-24e15f11h18i45n-14p24q-17r9s16
where %give-way-loosely	e10f11h9i11
where _ $	p31s10
where _ are	c5i8
where _ is	r13s14
where _ rank	s9
where i	g25s13
where the	i10m10r7
where you	n-10p14
whether	b26l-10p14r11
whether _ %help-act	b12
whether _ %warm-deed	b12
whether i	r18
which	a-18f7g-15h-10i33j-7n-12p10
which %role	i14
while	b14c7d-11f-8g14j-8k-7l16m26p16r24
while you	b16l11m11r12
white	f12
who	a31d14e17i53j-23k-14l-10m25n26o-11p23q12r28
who %give-way-loosely	a21c6e11q-10r-8
who %outburst	r21
who %provoke	b13g-15i-10p28q-10
who %rescued	e13g27r8
who %sacrificed	g15
who %said-verb	i15p11r9
who %thinks-ill	c10r10
who %understands	c11d12f13p-13
who _ $	d-12i11k-11l-10o17q9r-8s-7
who _ %attacked	m20o8
who _ %device	a21
who _ %event	a19b12e-10f7h-9i16m-12
who _ %feel	d12k-13
who _ %feeling	j-9m17
who _ %felt	m20
who _ %few	a19i-8k-6q17r11
who _ %give-way-loosely	d26h12i-8q10
who _ %i-will	m-9r18
who _ %kidding	n16
who _ %mind-fails	d21
who _ %plain-feeling	m16
who _ %provoke	a10i-7m18
who _ %small-number	a19k-7
who _ %surely	e10l22m9p13q10
who _ %they	i12n8
who _ %upset	m15
who _ ?	a-12g14i13l11n-8
who _ a	a13d-12
who _ are	h19i7
who _ ever	k9
who _ first	o14r-8
who _ for	b9i21
who _ get	k-11
who _ it	a23i9n-9
who _ me	a12i-9k-14m8r15
who _ on	i-13
who _ vouch	i12
who _ you	a-16b22c-6e19i24k13l-10n11r-10
who _ your	q20
who _ |	h-10i15n10r10
who are	i8n25
who can	c7h-8i13q11
who could	d20
who is	b-10d12e-9h-17i29j7m12n13
who know	c13
who told	i13
who was	e10f11g11i12
who we	h13
who would	d12i-9q10
who you	e13h14
whole	d-20e10f19g-11k20m11q20s16
whole _ %give-way-loosely	a16s10
whole _ did	s10
whole _ i	k7s7
whole _ me	m17
whom	i18
whose	a21f12i40l-11p12
whose _ $	i23
whose _ %event	a22i17l-9
whose _ is	a10
whose _ it	a15
whose _ you	f10
whose is	i12
why	a17b-22d10g13h-24i52j9k7l-14m18o24
why $	o11
why %give-way-loosely	i12m13
why %provoke	m15
why _ %event	i10
why _ %give-way-loosely	i14
why _ %provoke	a18d11j7m7r8
why _ %warm-deed	r17
why _ %you-being	i14
why _ alway	m11
why _ i	e10r14
why _ it	i9m8
why _ not	g15m10q14s7
why _ you	a16f-8i28j13m16q17s8
why _ your	i14
why are	e11i7j17l9
why can	q18
why i	a17c9d16r10
why is	i20
why we	a12
why you	b-10i21j8n15
wife	d11e28k17q16s12
wife _ %give-way-loosely	e19
will	a-18f-22g21j-15k-7n-10o25p10q-14r16s-12
will %easy-one	g16i13p-10
will %feel	c-10f-7h8i15j-11l10m-9n-9p11
will %give-way-loosely	b-10h-19i-9l-11m-12o14r10s8
will %hold-deed	d11e20g-20p18r-8
will %limit-set	d10o17
will %make-up	p13
will %only-just	d18g26m14
will %outburst	c13p11
will %provoke	e18f-7h14p11
will %said-verb	c5f12h7p-17r-8s8
will %smash	p14
will %surely	d20g20m13o-11p-20
will %thinks-ill	a9e11h9j13n9o15
will %understands	c8d-17h10n-9
will %warm-deed	b-10c10d-13g-10o-16
will _ $	a-10e-9h19i7l13s-13
will _ %child	l26r8s7
will _ %drawn-line	b-12d10
will _ %easy-one	i14k15
will _ %event	c-6g15h-8o-9p16
will _ %feel	e9h10k13l-9o17r11
will _ %give-way-loosely	a15c-6e-8g-15i11k10m14o11
will _ %hold-deed	o13p-17r12
will _ %mind	i11
will _ %once-that	b17d-11o16p-16r19
will _ %only-just	b23i8o10s-8
will _ %possession	g-11o-9p29
will _ %small-deed	h21q10
will _ %surely	g17h13o8r11
will _ %thinks-ill	c8f-7h26
will _ %trifle	p22r-10
will _ %warm-deed	g26h8
will _ %warm-good	o-9r17
will _ %you-being	c-6d-13e11g-12o18
will _ a	b-16e-12g-20o-9p23s-7
will _ about	b-11r12
will _ as	b13o11
will _ be	a-9g10i-7m10o8q-9r9
will _ before	o17
will _ find	h11
will _ for	f11g-12m7p28q22
will _ give	g22
will _ happy	m16
will _ here	b-10g32
will _ i	b11o24p-12r12s9
will _ is	p15
will _ me	e9g20i10r-9
will _ mind	i11
will _ need	k19
will _ no	g-11h8o8r12
will _ on	b18j-7l-10o25q-12
will _ same	o13
will _ sure	p13
will _ that	h9j8n9p17r8
will _ the	e21f7g21i-8j-13k-10m-9n-8o8q-12r15s13
will _ up	c6d34g16p-10
will _ what	p20r-9
will _ when	b14o23
will _ you	d-18f9h8i8p15r-22s-9
will ask	g11i13
will be	c-12h12j-15l11
will come	b12c13f10g-10r14
will ever	h10k20
will have	g14i13o-8p23
will just	g28m12
will make	p13
will meet	c10
will never	d12h26k7
will not	b-26c-10d-18f-9i8l10m22n-8p24
will only	d20
will pas	o27
will resume	r13
will ring	i-7
will see	c8e15g-12j8p15
will sleep	g16
will wish	g15
will you	h12j11
win	m7
win _ $	m13
window	b9e-9j-10p12r-8
window $	f8g12p17
wine	e10f23
wine _ %you-being	f15
wine _ your	f15
winter	g19
winter _ %feel	g19
winter _ have	g19
wir	f19
wish	a-10c-6e-10h-12k-8l-13o-8s16
wish you	g15o-9
witch	m17
with	c-8d-21l12n9o-19p13q12
with $	p25
with %anybody-at-all	c11k7q-10
with %event	a11b11f-12g23k-8m11s7
with %few	c-7f-7h-14l-9q9r-13
with %small-number	c-8d19f-9h-14i-8o12r-13
with %them	l11r19
with %you-being	f9k-12n-10o-8
with _ %claimant	a-9b-15e16g10h-8o8p-12
with _ %device	g19i8p12r15s8
with _ %drawn-line	b20
with _ %endowment	a12d18g12l-10
with _ %family-word	e19g12
with _ %give-way-loosely	c10d-11i14
with _ %hold-deed	i18
with _ %kin-role	e17h-11n-9
with _ %once-that	m9r17
with _ %only-just	c6d20g12l15m10
with _ %relation	a-9e15g16l9o8p-16
with _ %short-while	i13
with _ %trifle	f16i7m9r12s15
with _ %warm-good	e9g-16i22n-10p10r-19s13
with _ %weepy-noun	j12
with _ date	i15
with _ the	d-11f14i13l14q11r10
with _ you	h11l13r17
with it	b13e10g17p13s7
with me	h16i-8j8k7m-10o-9p13q9
with my	g17m10s8
with that	a12f-7r9
with the	c-5g15o-9q9r-9
with thi	m15
with us	k20
with you	a15c8g11l-17m-9o11s-11
with your	f12k-10n-9o-8
withdraw	p19
withdrawn	o20
without	a-22c-13d28f-12h-13i-7j-18l-16n-9o-8p-19q30r-12s-7
without %degree	g18
without %easy-one	e9q18
without %few	m11o10q17
without %small-number	m11o10q17
without _ %small-deed	o10
without _ %trifle	o8
without _ word	o11
without _ |	q18
without a	g10m8q16
without being	e11q18
without me	c-6d12m-9
without so	g18
without you	d-12h-11k11q11
wiv	e13n10q23
woke	h7k16
woke me	k11
woman	d-16g-11j12k21l-12n11q15
women	k11l10q26
wonder	a10c15d28f11j7q33
wonder _ i	q24
word	b14e10f20o17p24s29
word _ $	d11e17f15i7
word _ is	s13
word _ me	o13
word _ my	f23
word is	e14
work	a11b17d17f-16g-19h-12i-13j9k-17m-17p12r-12
work _ $	c-8q14s-8
work out	d18n10o15
world	k16l20r9
worri	c-7f19j-9l-10
worry	b-10e-11f16g21l-11
worry about	f8g18
worse	l48m12s7
worse $	l29
worth	a-9d17g38h8m7o14p-10
worth $	h10
worth _ $	d12o12
worth the	d10o13
would	a16b-22d27e-23i-15j10l-14o-19p-11q27r-13
would %degree	r-9s10
would %easy-one	a13j21
would %feel	a28c22f9g22n-10q19r14
would %give-way-loosely	b11d-13g33h-8i-9k7p12
would %only-just	a16m9
would %provoke	a21c10f-8k-8n8r-10
would %rejects-me	l18m8
would %said-verb	a-9e-12p10r15
would %small-deed	a-16f-7i8l-9n8p-15q-14r-8s14
would %thinks-ill	a-13c10e-8l18
would %trifle	a-9d-13i9k-7q-15s15
would _ $	a27c5e-9h-7j-14n8p-11r-12
would _ %event	a-11g18h14l13m9p-14r-19
would _ %feel	a33c-8f-7i9k11m-8r-12
would _ %once-that	a-12c9g17o10p10q10r8
would _ %only-just	a16d-11g27k-8q15
would _ %outburst	a15k9
would _ %provoke	a12j15
would _ %surely	g16h15p11
would _ %warm-deed	e-9q-10r16
would _ %warm-good	d22s-7
would _ at	j15
would _ been	a18
would _ for	a-11c-5d-18j-7n13p19q18
would _ have	a24i7
would _ i	a-16g11l22s-7
would _ if	c10o11p10q12
would _ it	a-11c6h16j-8p-10q10r-14
would _ me	h14k-9l17
would _ that	g20j9l13q-10
would _ the	d25g14h-8j15k-8l-11p16q-10s16
would _ to	a14b-14d-23e-13k-9n-11o-8p12q-23
would _ would	e9l16
would _ you	a-20c26d34g21i-12j13l-13n9r11
would _ |	c12s-8
would be	c13e-12f14j-8p11q10
would do	d-13e11q15
would have	a25d-14f-11l14p-10r15s8
would kill	q16
would like	a-14d-20i8j-7k-7p-14q-17s15
would not	a20c10d13e10h16n11q-16r-10s-9
would prefer	s11
would rather	r-8s11
would ring	g18
would think	l21m8
would you	a-12b-9g-22q-11
wouldve	g12q21r8
wouldve %give-way-loosely	q12
wouldve %understands	q12
wouldve _ %event	q12
wound	j19m8
wow	g15j12m20p-11s12
wow %only-just	b9j10
wow ok	b9j10
wow |	c7m15
wreck	a14
writ	h7i12q-15
written	d-11e-8i9k18n12r13s-8
wrong	a9b-19c-8d-15e-14f9g-10j-11l-26m20o8q-11
wrong $	f11
wrong %surely	f11
wrong again	f12
wrote	f7g-11k8l15
x	a-12c17d-12e9f-9j-8p11q-12r-8s-11
x $	a-12c18e-12f-8g-11j-7n-8q-10r-10s-10
yeah	a17c8l14o10s7
yeah i	a18
year	a10b-31c7g27h10i-20j-13k10o-9q-23s18
year %degree	g18
year of	d-12e9g21h8m16
year so	g18
yes	a27b19c10e25i15j-8k7l13m-9p-11r-10
yes $	b12
yes _ no	c7i24
yes i	a16k7
yes or	i25
yet	e-9h-10i-9k12l-11q-12
you	a31b12d33f18h11i-7j-8k29n15p11q19r22s-7
you $	b13d30f-12j15k28n27o10p17q11s25
you %anybody-at-all	m13
you %come-back	b17i8o-9
you %drawn-line	a-14b11i8j11s-9
you %dreamt	d-11f18i-7k-7l19m-9
you %easy-one	d-13e-29f8i-7j7n18o15p-22q-11
you %event	g-22h19m-8n8o14
you %everyone	m13
you %faulting	a13n15r11
you %feel	b-18f7g-18h-10i12j24l15n16o10
you %felt	f16j-7r8
you %give-way	a-14e-15i-11k-11n-13o13r12
you %give-way-loosely	a9c-12d-16f14g-18h-26i-9k-11l17m-11n15q-33s-23
you %hold-deed	f-7i8o16r-26
you %i-will	c5g-15h19k10q11s10
you %kidding	n16
you %lapse	d13f22n-9o10r18
you %limit-set	b15d-14e-11k-7o-13
you %make-up	a12b-10f-12l29n-10p-9
you %mind-fails	a24f12g11n14r15
you %once-that	a-19e-10p11r14
you %only-just	a-24b-16f14i19j18k15l19n27q-13
you %outburst	d-10j12n27r13
you %outing	d14e11l13n18
you %provoke	a22b17e-14f-10g-32h16i22j9k-8o-10q-10r31s-25
you %rejects-me	b-13d-17e-13m-8n13q-11s51
you %rescued	n14r11
you %sacrificed	d11g-16h8k9m-8n9o-9
you %said-verb	a9b18c-13g21i18l18m18q-26r-7s13
you %short-while	d13e9l12n18
you %small-deed	j-9l-14m-12n16r-10
you %someday	c14
you %soon	a-9c-5k7o12p15r14s14
you %surely	a-18b-23c-8d-15e12f9g17h8j17l-13n11q-29s12
you %tender-thing	m9n15r-11
you %thinks-ill	a18c-18d-14e-18f12j7k-27m8o10r-13s35
you %trifle	a-19d11i-14j-12m-10n15o13q-13
you %unbound	c13
you %understands	a29b-19f13j-8m18n-15o8q12
you %warm-deed	b-14c-9d12e11k-9p18s7
you %warm-good	a-10d-22f-8m9n8
you %weeping	r14
you %who-with	f14i12p9
you ?	b11d12g-13i17j-9s8
you _ $	c19d-13e-11i13j-14k7m-22n-12q14r18s-14
you _ %amends	g10i-7l12n8o10
you _ %anybody-at-all	a11b-13d-18e10g-10h-13j-14k-6l-14m-9n25r-10
you _ %apart	b-10h12
you _ %barrier	b27
you _ %claimant	b-14c-7d11e9h-13k9m8o-8r19
you _ %come-back	h-11n-8p19
you _ %degree	a12b18c9h25j18l-22m-12n10p-13q-12
you _ %drawn-line	b12c-13d-11e10i8n-12o-11r-9
you _ %dreamt	f21p17
you _ %easy-one	a15i9k11l12p15
you _ %endowment	d14f-10i9j17n-11o12q-17r16
you _ %event	a14b13e9f15j7l-16n9r13
you _ %everyone	b-11l-15n21
you _ %extreme-name	e-10f-19g-13i8j-24k-16l-16m-23n-13s-9
you _ %fated	k9
you _ %faulting	b-9f-9m11n12
you _ %feel	a-16d24j19l-10n-13q12r16
you _ %felt	b-14c-7d-11g20i-9j36k-9m-8
you _ %few	b20f8k-6p13q10
you _ %gentle-praise	c9d-40e-13l-10n-11o-10q-10s8
you _ %give-way	b16d14e-9k-8n-8o12
you _ %give-way-loosely	b10c-8e15i19k-14m-13n-8o-14r9
you _ %held-thing	c-6d-11f14g17j11s-9
you _ %help-act	c11f11i-7p9
you _ %hidden-fault	d-16f-9i11j-13k-7m-10n32
you _ %hold-deed	a14b11d34e12f11k-10l-13
you _ %i-will	a11b15c12e-10i-11k15m-8s10
you _ %kin-role	a9h-13n12p13s-7
you _ %lapse	a-9c9d20l13m9p16q-9
you _ %large-words	b11c-10g-12m-22n-20s-7
you _ %limit-set	c-11d-18f-10m10n-10o12q-12s-11
you _ %make-up	h-8j9m18p11q-13s-7
you _ %many	b20d18k7l-14p13q13r14
you _ %mind	c6d-19f12i11
you _ %mind-failed	d22l20n24
you _ %mind-fails	f15h10i9l13m7p13
you _ %never-mind	c19
you _ %once-that	c6d-15e11k-11n25
you _ %only-just	b10c14f13g-16k8m-15n8r12
you _ %out-of-proportion	b23c-6f19g-13k-7l-11n-25o12q22
you _ %outburst	h-8i14m14
you _ %outing	a-15b11f-13g22h9i10m7
you _ %overreact	j14
you _ %oversensitive	j13l9
you _ %pastime	a-10d24e14h11k7o-9
you _ %plain-feeling	b-9c-5g-12j17p-11
you _ %possession	a-21f-11k-12o-12p12
you _ %provoke	c6d11e-10i14j13m19
you _ %rejects-me	h10l16
you _ %relation	d-12g11h-11k12r10
you _ %role	b-13d17f-9h-14m11n10
you _ %said-verb	b16d-23f20n-14r12s20
you _ %scorn-name	d33g11k-9o12
you _ %scorned	a-10d46h-7j-12k-10q17s7
you _ %secret	d-16e9f8g13j13k16m8o9
you _ %short-while	a-9b23e-9f-11k13o9
you _ %sign-of-life	c11
you _ %small-deed	a17c6d10f-11g12j8p-15
you _ %small-number	a-10d17e8f16g11h-11k-7l29n12
you _ %smash	g25n11
you _ %surely	c12f8h8j14p-16q-18r-15s7
you _ %tender-thing	j8r17
you _ %them	b-14d-11f25i23l-12n22q-13
you _ %thing	g-10l16
you _ %thing-or-pet	l23o-9
you _ %thinks-ill	a-9e-14f8g-11h21i-14j19o8q-22s12
you _ %tie	b-14d18e12h-7p-10r16
you _ %too-much-feeling	j23
you _ %trifle	b15d16i9j11k15m19o-9q13
you _ %unbound	r20
you _ %understands	e24f17i10j9k-8r12s-17
you _ %unsound	f8q10
you _ %warm-deed	e26f14i-8j-9k-8p10q-11r-9
you _ %warm-good	c-8h15j20l29
you _ %weekday	i14k9p-10r12
you _ %weeping	a-13d-11l14p11
you _ %who-with	b-9n8q-13
you _ %worthless	a-12d12j-12k-8l-10m-8n-20o-8
you _ %you-being	b13c-13d14f-8g17i-8k-7n-9q-9s10
you _ ?	c10d20g-17j-14k-7n-13o-11q-14
you _ a	c-12k-6n-16r10
you _ about	a-9c6d-13g28k-8l19n17r-13s-8
you _ accus	s15
you _ after	e10n15
you _ against	k11
you _ air	k19
you _ all	a17d-18h-12j-7k12l11
you _ already	n18
you _ alway	c10h8n10s8
you _ am	b-13c12e9g-11k7s20
you _ amount	d25
you _ and	b-25f13g10i7l-19
you _ answer	i12p10
you _ anyth	d24
you _ are	a-11d10h13j-13k14s7
you _ asham	g15s10
you _ ask	a15d18g-16k-8n12p13s7
you _ at	a16b-9d11e15f-9h-10i45j9p9q-13r16
you _ attack	m15
you _ be	a-15b15d19f14g17j13l-20
you _ bear	a11f11
you _ been	m-8n19q15
you _ before	o16
you _ blind	f13
you _ bor	b10j14
you _ busy	g25
you _ can	d11n17
you _ capable	d24
you _ car	g20
you _ care	n19r7
you _ check	n12
you _ come	c-5g18p10
you _ comfortable	b17
you _ confus	f15
you _ could	f7i16
you _ dead	d12h10o11
you _ describ	f12
you _ did	f9g-10i10q14
you _ different	g12
you _ divorce	p16
you _ do	g29o-14
you _ doing	a14e10j10m8
you _ done	a16h12
you _ dres	r15
you _ easi	a10h11
you _ eat	j8o9s15
you _ end	d14h10
you _ even	b-9g18l-9m15q-11
you _ everyth	f8j17
you _ exist	o24
you _ explain	p19
you _ fault	k9
you _ feel	j22k12r-13
you _ find	g16h8p16r9
you _ food	s10
you _ for	a9b28c-12f-12k-8n14o15q-13r19
you _ forgotten	c11
you _ from	e13f7n18p-10
you _ fun	h13
you _ get	f9g-17j-10n-9p-15r12
you _ gett	o13
you _ go	e13o9q15
you _ going	p17
you _ good	c10d19
you _ got	e13f-9i9n20
you _ grateful	d18
you _ had	d15f14g-14m9n14o9p10
you _ half	b10f16
you _ halfway	n14
you _ hav	f13n15
you _ have	b-20c-5d-19e-12f-12i7j-11l16m10o12q-9r23s9
you _ hear	f17h9o12
you _ help	a-11b11f14
you _ her	g10i12s7
you _ here	h29
you _ hid	n13
you _ high	b13
you _ him	e10i12n13r14
you _ honest	j12
you _ how	a9f8g-12l18o10
you _ i	b-12c15d21f16h12i-13k17l12n-8p20r9
you _ if	c11l10
you _ in	d-11e11f21g-18j11k-7l10p12r8
you _ inside	n12
you _ into	b-10g-11l10m-8
you _ is	e13f-9i-16j-8l-15n25o-10p-18q10
you _ it	c-8f9h20j-16o13p-15
you _ job	d14p10
you _ just	a16b22d13e14k-7n-9
you _ kick	m20
you _ late	a13
you _ law	r15
you _ least	d14e17
you _ like	d20j14m-11r8
you _ long	i12
you _ longer	o10s10
you _ lunch	q12
you _ mak	j7m14
you _ me	a31b-14d-18e10f8h-11i-23j-19k35l-13o-16q-21r12
you _ meet	c10
you _ milk	n16
you _ mind	c7d-12i14
you _ mine	k12
you _ mix	f13
you _ more	i13n-9
you _ much	b18c14f-8r9
you _ mute	o20
you _ my	a18c23d-24e25f-7j-9k14m9n15q-18r11
you _ need	a-10g-11k20n-23
you _ never	a-11d33f-19j8k8n-12p20
you _ no	b34e-9i-7j9s-17
you _ not	a-13b15c-9e-25f18g20h11k6m-21n-8p10
you _ notice	o18
you _ of	a23b13j-12m14n19s11
you _ off	a26b-12d-11g10j16n10
you _ on	a13b-17e20i-7j7o16q-14r8
you _ one	a10c11e-8f-7h-8i7j-10n14
you _ or	c7f9
you _ out	a24d11e-9f9h17i-8l17q18r9s-8
you _ phon	l20
you _ power	n25
you _ proud	m11
you _ push	a15b14
you _ put	g15k7l11p13
you _ quiet	b-9o16
you _ reaction	a13
you _ read	o17
you _ ready	b15q9r-11
you _ remember	d-10f17n-9q-12
you _ replaceable	q16
you _ right	b-13e-16i-7j-10l-13m-7n-13p-10
you _ ring	g17
you _ rotten	n11
you _ see	c-8f10h11q-9s-8
you _ seen	i9p20
you _ sell	n14
you _ show	d16
you _ sick	d12
you _ simp	d15
you _ slow	d23q10
you _ so	a11e18g16h14i-12n17r8s-9
you _ soft	l16
you _ someone	n16
you _ someth	n12
you _ spare	e23g12
you _ special	b16
you _ still	d10m11
you _ take	d-12j13
you _ tell	f14h10
you _ thank	l11
you _ that	b11g11h-20j13o-13p10r15
you _ the	b-17c-8e16f-9h-16k24l16m8p-10r15s15
you _ them	f25h10r-7
you _ there	a16c9e-8f8i7q-9
you _ these	f13p9
you _ thi	a11b9d11e9f10j8k-7n14r11
you _ thing	f16
you _ think	c10g19l20m9
you _ to	a9b16e15f27g12i18j29k-10q19r13
you _ too	b27h10i8
you _ total	j13
you _ up	e19f19g-14i-9l-13m9n18
you _ us	k8n9p-11r14s18
you _ want	b21d-12m16n30o-11p12r-11
you _ was	l13n13r15
you _ way	j10
you _ we	a-9f13k7p11s26
you _ week	b11o16
you _ well	f16q13
you _ what	b-13c-9g34h-10l-13m16n-10q15s-13
you _ when	b-9c-5k-12l-13n16o9
you _ whole	j-7k9s15
you _ will	c-6p17
you _ wish	g15
you _ with	q-11r8
you _ work	b11d21j10
you _ worth	d13o14
you _ would	c-10d-16g25l12
you _ wrong	f19o13p13
you _ you	b-10c-8d15f12h-23i-14j-23l-19m-18n9o-11r15s-7
you _ your	b19c-10d-13f-8g14m10n-14p-10q-16
you _ |	c6e8f21i19k12m-8n10p13q-20s7
you all	d-11m17n-16
you alway	f9g-10j16
you and	b29c14d-12h15i-10k19l-15m-13n-10o13q12r-20
you answer	e26
you are	a-16h-19j7k10n11q11
you ask	a-11b11e-12f-7h-9m14p-13s7
you awake	c14
you be	l19
you believe	f17
you belong	f11k11
you black	f14
you bring	a17m17
you brought	a14
you by	j8q22s7
you call	d13l13n20
you came	a9d17l21n9q11
you can	b15c-20e24g20i-20j6k-16m-11n8o17q-21r28
you car	g14
you care	n14
you come	e9f8o9p17
you complete	k15
you could	e17g36h-9m14n19s-7
you cry	j8n10r12
you describe	f13l18
you did	c7d-19f16g-14h-9j-11r11
you do	a-24c-12d23f8g-14i-19m-16n17r-14
you doing	c18i9
you dreamt	f20
you enjoy	n12
you expect	a15
you feel	b-10f-11j10n-8o-8r-10s7
you fly	j13
you for	b-11c-13d19i-8l24n-10
you forget	f18
you get	a-11b-10c7g-10i-8k9l-14o11q-12
you go	a-9b11j7o10p11
you got	a9d14f-8l17
you happen	c13
you have	c-7f33h-19i25n17o9p11r-9
you hear	f14
you heard	f16
you hid	i12
you i	e14k6q13r-8s14
you if	a-13p14r27
you in	c12d16g24i8n-8o14s-8
you is	a13d29g12o11r13
you just	j9l15m-9n19p12r9s14
you keep	b9f20g15
you kept	a15
you know	a25c7d16f-15g29h14i9m14n-17o14q35r9s-21
you left	a9g19i8p-11
you lie	n21
you like	a-19i-8k7l-11m-7o14q-11r-8
you look	c11h26s11
you lot	m17
you love	m10n8
you make	d14k6m12
you may	o28p16s9
you meant	s19
you mention	n-9s13
you might	a17f7g25q11
you my	a11g16
you need	a-12e-11f11g-13j11n13o7p-10s14
you never	a-15f-12i12j-10k-7l-10n24
you no	g22s15
you not	i17j13
you now	p19s16
you on	a-12c-6d28e21i-13k9o25
you only	a-11d-13g-11k9l-10n8
you or	i22
you owe	e40m-7
you people	m14
you practical	a15
you push	a18
you put	f17n10
you repay	g22
you run	n12
you said	b24f-11h9i16j-8m-8n-11s14
you saw	f18
you say	m9n15r8s12
you should	a23c-6d11e18f10j12n-10o-8q11s-11
you sleep	g16p16
you still	a9c12k-7l-9n-9
you sure	f13
you tell	a-11m24n-13p10
you the	a15b13f14k10q10
you think	a10b10c-6f20h-8m8n8q-18r-8s29
you to	a9b-15c-6g11h-10i13j16k-7p-17r10s-8
you tonight	r13
you took	f12i7r16
you try	d15
you turn	a25b-11d12
you two	e17
you up	c32
you walk	f9k11m10r-8
you want	b29d-17e-27i-26k-12m-9n30o16r20s12
you was	a9h15k15
you went	i7j16
you were	e-8f15g11h9i15m-12r-11s-13
you what	d13o16r13
you whether	b15
you will	b33e28f-13g-11h23i19j-9k10l-12m-8n-17p21r-11
you would	d17g21h9j12k-18l12m10p-25q-30r13s22
you wrote	k7l12
you you	a-10f11g27i8n13p-10
you |	b-31c17d17h24j-12k30n8o21p10q10
young	q19
younger	g15
your	a21b9e9f15g14h-14j22k20m-16n14o-13p27r9s10
your %amends	a13o11q9r19
your %child	e-8o-9p20
your %claimant	d-17e16h-10k-7m-9q-13r9
your %device	f8g-21i23j7k-10l11m7o16r-11s8
your %drawn-line	b31e12h13
your %easy-one	b11f15l-9p11q13
your %endowment	b-13d25f7h8j8k9
your %family-word	b12g15l10n-14q-17
your %feeling	j37
your %felt	c9i12
your %held-thing	c9f10q-11
your %hold-deed	i9r14
your %kin-role	a9b-16f10h-9k-9l-9s-10
your %large-words	c8k10n10s14
your %limit	b34
your %limit-set	b15n-9p-9
your %mind	a-24f57h-10i-11j-8k-7l-19
your %other-one	f8h-10i17k-7l11n11
your %outing	e9h-13l-20m32n9o-10q25
your %pastime	e9g32k-13n17r14
your %plain-feeling	c9
your %possession	c5e37j-8o-13q14r-18
your %role	f7k-8m10n-11o10q-13r11
your %said-verb	e-10o25q14
your %secret	c10g-13i-10j-8k-10m10o10r-9
your %short-while	a-12g11h-9k-8m16o23p16
your %shown-in	i14p-12
your %sibling	d-23e-9q15r13
your %small-deed	i7m17r12
your %small-matter	h14j7l17q10
your %smash	h15i8
your %swear	l15
your %thing	g-12n18
your %thing-or-pet	f-7h-10l13n16q-10
your %tie	e18h-8q-23
your %trifle	c11d-15g19h11j13k6m18o23p-11r12s19
your %warm-good	d10i13k-7p-12r10
your %weepy-noun	a16j9
your _ $	d-10i-7k12m11n10q9r23
your _ %drawn-line	b15
your _ %easy-one	b20q-16
your _ %event	a18b11g-16h-14i-7m-7r14s11
your _ %feel	a-9b9d10f-7i7l-13m-11q-14
your _ %few	b-9d-26g17k7l21p-20q12r11
your _ %give-way-loosely	a27c-17d-12k12l20o10q12
your _ %i-will	a16b-27f-7g26p-12
your _ %kin-role	c8d-11n17p23r12s13
your _ %make-up	a21p-9
your _ %mind	b12f9
your _ %mind-fails	f9l15n8p17
your _ %only-just	d-19j9p24
your _ %outing	b15e-10h-9i7j13
your _ %possession	a-10d-17e26f-7i17l-9n10q-10s-7
your _ %provoke	c-9d20f17j-8k9m10n-10p-22q-13r-9
your _ %sacrificed	g21r11
your _ %said-verb	a-11b23d10f-7j14k-8p20
your _ %short-while	b10e-12i14j13p13s10
your _ %small-deed	a-11b18f9j7l14
your _ %small-number	a-12d-23g11j7k8l11m9p-11q19
your _ %soon	a-10j-7k13q12
your _ %surely	e8f13h15i14j-9q-10r8
your _ %they	a-10e11l20q12
your _ %thinks-ill	a-9d-11f-13g-18i-8n-9q17
your _ %trifle	b24f7h-9i10l23m15
your _ %understands	f17g-12p20q9
your _ %you-being	b22f7i7p11
your _ ?	a-15i-9j8l-22p-10
your _ all	f10r16
your _ and	c6j-8n22q10
your _ are	d19e11j-10n12
your _ at	g10i13r11
your _ blog	l18
your _ but	a18f9
your _ fee	g20l9
your _ get	p16
your _ got	l14
your _ has	h10p15r19
your _ i	b13g15j-13l16o9p-12r10
your _ if	a14r-8
your _ in	b9g12j9r7
your _ is	d14e-11h14l-9r13
your _ like	b10l15
your _ mine	e17
your _ night	p24
your _ not	b10f14i-7j7k-9
your _ now	b11k13p12
your _ of	f24h17i7l-9
your _ off	b19
your _ on	i17p13
your _ reality	f15
your _ still	h14
your _ talk	j9n11
your _ that	a9b17r14s14
your _ the	a16b11f9g10h24j8o11q13
your _ to	b15e19f11j10k7o10q14s12
your _ until	o9r11
your _ we	d11i8j7l17s9
your _ whether	b12
your _ why	a12
your _ you	a15b27j7p-24q-17s-9
your _ your	c-6f9i9j9p11
your _ |	e9g14h11k6o12q-9s-8
your age	g-10j11l10
your attitude	a14r15
your brother	q10
your choice	a-9g15
your contribution	l12
your cousin	q23
your decision	a15b12
your email	j10m11s10
your evening	e12
your face	c9j10k10
your fami	s11
your fault	a13r8
your favourite	g17
your game	n16
your hormon	j24
your key	h12
your level	d15
your little	l16m8
your majesty	b12
your med	f11
your memory	f12
your message	m14
your mind	f16
your mouth	a19d13n9p15
your name	d14e8h16k18o8p15r13
your nerv	f14
your new	g13p20
your not	f12
your opinion	s14
your own	a24d13f11g-19m-10p-12q11
your pain	m17
your passport	p16
your place	d14
your profile	k12
your reaction	j15
your replacement	q16
your request	b24
your room	e-10h12q11
your salary	e15
your shift	p18
your side	h23q16
your spot	q20
your story	i16
your time	e14q10
your version	f22i8
your visa	g12p20
your voice	g13h14
your work	b20
your worth	h12
yourself	a32c-6d21e-18f24j25k-8r17
yourself $	a22i13j9p-13r16
yourself %said-verb	d19
yourself _ %event	f13
yourself _ it	f13
|	a-21c-12e11f-34g-38h-32j-15k-31l9m-30n-17o-11q-12r-11s-20
| %anybody-at-all	d11h-10j17l12m28o9p-11
| %big-number	d14k12l10m9s16
| %claimant	e15g14h8p-11
| %come-back	c-8g19h53k-7p12
| %dare	p18
| %degree	a25d-17f11g20i12l11p28q40s34
| %denial	f17m9n9
| %dreamt	c13
| %easy-one	d-10f14g-15
| %endowment	o17
| %event	d16g-17h11i-11m-8q-16s-9
| %everyone	g-11j12l13m12s-11
| %extreme-name	c9s-8
| %feel	a12c-13e12l10n-8o13p13q-11r8
| %feeling	j11
| %few	c-7d18e18f8j8k19l17m7n10p15
| %gentle-praise	a-11d11j-8l-14s22
| %give-way	a17j16p17r14
| %give-way-loosely	c12d13f-7h13l-12n-12o15p15q-10r21
| %help-act	b15p11
| %hold-deed	e12h11q-15r11
| %i-will	a-15b12c8e-18f13g26i13j11l13m-11n-10o20
| %lapse	c8g23
| %last-word	b-11c6p36q18r7
| %make-up	c13q14
| %many	k16m11o-9q10s16
| %never-mind	c17h-9
| %nice	s14
| %no-lying	i13
| %no-word	o25q10
| %nobody	a-12c-7d-15f17i-8o12
| %once-that	b-27c-21k7l14n-10o19s-15
| %only-just	c13g23h14i14j15k9l25n14o-17p-10q16s18
| %outing	b-11e-16g-13h16i-9m-8o11q-15s9
| %possession	c9
| %provoke	c16f-12h8i22j-10k10l-19m-10n8o17q18r9
| %relation	a10e13g19p-14
| %said-verb	a-13b-14h11i21l-10n-13o15
| %scorn-name	a-9f14i-7j7
| %secret	p-15
| %short-while	c7h7m-8o19q-12s10
| %small-deed	b9c6h-8r-9s13
| %small-number	a14c-6e12i12j11k14l14m10n9p12
| %soon	a16c-6e12g12i26o-8
| %stay	c15
| %surely	a11b-11e-9f12g13h27i15j-17m-8n8q24
| %they	b-15c-10d14e-16h12i-13l9m-13n-13q12
| %thinks-ill	e11h14n-9o29p29q13r-8
| %trifle	c-5g-10h10i24j7l13p-13
| %unbound	c12
| %understands	b15d-17f8o16p-11r-10s10
| %warm-deed	b18c-8d-12g-16h13i-7j-10n-8p23q-13
| %warm-good	c7e-10g-16h-8i-12k-8l-17
| %was-not-so	a-15b-12e-17f-18h-8i-7m-8o-8
| %worthless	c9
| %you-being	b12d12f17i-8j12k19r-11s-17
| %your-audience	j7l-11m15q18
| %your-kin	d16g15l17q23
| _ $	a-11c23e8f-10g13h-15i21j-7k-9n-12o-8q16r18s16
| _ %claimant	c7q20s10
| _ %come-back	h10
| _ %degree	b12e-15g-11l31o11p9q14
| _ %dreamt	f10k7
| _ %easy-one	b10c11g19h-8k-16m8p-9
| _ %endowment	c-6f10n8p-13
| _ %event	c14d12e-11f-7j14n-13s16
| _ %everyone	a-9b19d23h-8i-7
| _ %family-word	d10e11h-8k-7l11p12q12
| _ %feel	b21e9l21p12q11s-7
| _ %feeling	j10
| _ %few	f10i-7p11s-10
| _ %gentle-praise	c8p13
| _ %give-way	a11c11e14k12o15
| _ %give-way-loosely	c15j11m-8o-11p-13s-8
| _ %help-act	b17c-5g10h15k-6m-8n-8r-8
| _ %hidden-fault	n19
| _ %hold-deed	e-9g-27i-8j-11o-8p-18s-7
| _ %i-will	b13c9g14h-9i23m22r-10
| _ %kidding	k14
| _ %kin-role	b-19d11j13k-8p13s11
| _ %large-words	f-9g-13k10m11o-9
| _ %last-word	g12p20s7
| _ %limit	b13
| _ %limit-set	b-13n-8s-8
| _ %make-up	a15h11n-10
| _ %many	b-9c-8d-11k10s-8
| _ %mind	f16q-9
| _ %mind-fails	c6n-9o12q19r8
| _ %no-word	c7o20
| _ %once-that	c5g12i8k8l30m-10n8q10
| _ %only-just	a12c11f9g14k-7m15q10r10
| _ %other-one	j12p20s-7
| _ %outburst	c10i9l-11
| _ %outing	b15c10e-9k16m-13q-14s-10
| _ %pastime	c14f9g14l-14p23s-12
| _ %possession	c13e14f-10h-14j7l-12m-11q-10
| _ %provoke	a9b-22e15f10i11m-19n16o8s-16
| _ %rejects-me	n11
| _ %relation	h-11q12
| _ %rescued	g13
| _ %sacrificed	f7g19h-16l-16m11r-8
| _ %said-verb	a-11c21e-9j-13k8n-11q-9s8
| _ %secret	b20e-9h8q14
| _ %short-while	b-15c11e-19k32m-9o8s-7
| _ %sign-of-life	c13h12
| _ %small-deed	c12h-8s-10
| _ %small-number	b-9h8j9k20q11
| _ %someday	c9
| _ %stay	c10
| _ %surely	a14b13c7g21h9j13m18o13p13q18r11
| _ %them	h14k-8l-9o8s-16
| _ %thinks-ill	b-10c7h13k14n22p15q34s-11
| _ %trifle	d-14e11f-12g-21i8j7k-11l13p28q14r-13
| _ %unbound	c17
| _ %understands	a-12b10f13h13j-8k-7n19p18
| _ %warm-deed	g11h23i-11j-9k16
| _ %warm-good	b-11e12j-9k10l9o16p15
| _ %weepy-noun	j13
| _ %who-with	g-11j-7l-16n10
| _ %you-being	a9c12d29e13f-7i13o10r12s14
| _ ?	b-13c-5d-13g-14h20i26
| _ a	a13c14e-22j16k-16l17n19p13
| _ all	a-10b16c6d14g-16k12o19q13
| _ alway	d-16g20l10n13q17
| _ am	a-10b18g-30h11j10o14
| _ an	k16
| _ and	a19f-8h18i13k21l20n-12p-15q11
| _ are	c5e-25f-20h-11j21k16l-25q10
| _ ask	b18g19q14
| _ at	b9e-14k-6r-9
| _ be	b20c8j-7k7m9o10p19
| _ brought	b17r10
| _ can	d-13h10k-8o13p11q-10s-11
| _ choice	g18
| _ come	b9h19
| _ do	f9g15i-8j9k-13m-12n18q-19r9
| _ dreamt	f13
| _ even	l21
| _ for	a-14b22e-10g-24h12s18
| _ get	f14l11q24r14
| _ give	h17
| _ got	b15c-6d20f-7h18p14s-7
| _ had	a-17b18i-12l23n10q14s-9
| _ have	b14c-7d21m7p12q-13
| _ home	h15p-18
| _ hope	g19m12
| _ i	c21d21e22g36h15m30n14q17s15
| _ if	c5l18p14r15
| _ in	a11c7d11e12f10g-10h-8i12k-9l-16m-15o-12q-12
| _ is	a-18c20d-10f-10g11i23m-16q-23r8s-17
| _ it	a-12b10e-12g-10i14n-11p-13r10s26
| _ just	g13j14l-18m19q16r13s-9
| _ keep	c9
| _ know	c10h-8i20k11n11o10q-22
| _ least	g25s16
| _ letter	p19
| _ may	o13
| _ me	b-11e-14g-28h13i9o-8p19r15s-13
| _ meant	s9
| _ mention	l12q28
| _ more	h23o11
| _ my	h-12k20o8q-13
| _ never	c5f15i10k12q-10r-13s-7
| _ no	d18s-10
| _ not	a-16c17e21f-18h19q20s-14
| _ number	i14
| _ of	a-13e10g10j13k-11l10m18q16r-10
| _ on	g-22h12i17k-10o-18p20q-11
| _ one	h9j-9n-13o10q-11r10
| _ only	d-10g20p15q10
| _ owe	e11g10
| _ rather	l24
| _ said	b-14g-13k10o16q26
| _ say	b-11c8o-11r8
| _ shall	b18i13m10o10p17
| _ should	d24e8q-11
| _ shower	i12
| _ sit	i12o15
| _ so	b21i-10p16
| _ suppose	g17
| _ sure	d11q21
| _ that	a15b-12c14i-7k-10l-22p10r-8
| _ the	c8e29f-7h28j-8l21o14s10
| _ then	b11g-10r9
| _ think	b12d19g13h23
| _ thought	p9q14
| _ time	a16f-7o13
| _ to	a-15c12e-12i-10j11l-11m-8n-8p13r-14s12
| _ told	b-11g12k8q-12r-7s12
| _ tuesday	k14
| _ up	b15j14l12p20
| _ us	h8i-7j-8k7l10p14s-8
| _ wait	g11i16j9
| _ want	e-14k12m-13n26r8s-10
| _ was	a21b-23e-12f26g-14j11k-7m11n-15r-9
| _ we	a-10b-16f-10i-7l22o-10s12
| _ were	b-10f12g-21i14j-11k11q10
| _ what	a13c-7d38e-16i7o10p21q19r22s17
| _ when	b12c-6i7l12r-10
| _ who	a28i12k7l15m18o12q13
| _ why	f12i9o13
| _ will	c13e10f-8g20m9n-10o27p-17r-8s13
| _ would	e-11f17h11l10p36
| _ x	c18
| _ year	k6m11s15
| _ you	b-12c-19d-17e-18g20p-12q-11s11
| _ your	e18i7k9m-12p15r8
| _ yourself	f13j12
| _ |	b17c33d-19e-15f8i8l23p-11s14
| a	b10d11g-13j15r10
| all	h19
| and	a50d22e10g34h-11i19j10l32m19n15p16q43
| anyway	c35g18i-8
| ask	a-9f18
| at	f13l11s16
| be	p24q-10
| but	b-10c27d-12g38m11q17
| bye	o17
| can	d-11h18o-8p-11
| come	h46j-7p-9q-9
| do	a-11b-16e-15i12j-8o14p-12
| enjoy	o33
| even	q19
| every	a10j7q19
| explain	i18
| go	f12i14l-10o-8
| got	s18
| gues	g14m9q19
| had	a22r9
| he	b-16d-12h13i-8j9l-19q14r8
| how	b17c8e-10i-8m-9p17q-9
| i	a-40b12c-10g12m15n9o-26r-23
| if	b-15c-15d-11e-14f11i14l-11o-19q-22r-16s-8
| ill	g24
| in	a9h-8i8l18s10
| it	a-19j10l16n11q-12r12s-13
| just	c11h8q20s10
| keep	c19r-8
| made	c13
| maybe	a9b15c19f8j11o12r7
| message	s14
| might	c13q18
| my	a-10e-12h-8i-7l12m16q-13s-7
| name	i20
| new	h16
| no	a-9c14d12g-14j-7s7
| nobody	a-9d-17f14j7
| not	a-13b-11c21d16e9j-11k30l-12r17s24
| noth	c11
| now	a17g16i28
| ok	c13j9s16
| once	l18
| one	a13e10g18h15k7
| or	c25p28
| people	l14
| perhap	c11f9g10
| pick	p22
| please	a-11b-13c-8l-12p-19q-20s-8
| say	h19o10
| see	o11
| she	a-14d12k7q14
| so	a33b-11d-15f17g24i20p32q29r9s26
| some	d23
| that	a12c5g-21h10i-8j-12n-8r-12s10
| the	a-19b-13c-14g17h29i-17j-11l10m-21n13o-12p-11q-20r-9s-9
| then	a9g-13r13
| there	a-12b-13c11i-10j14k7l27m-9p-17
| they	a11d13l31m-7p10q-14
| think	p25
| try	l27
| turn	i14
| until	o12r29
| we	a-14b24d-13g14k16l-11m-8o-15
| well	b27d13l26m13
| what	b12c-6d14e-12g-12i7l-13n10p-13q15r-10
| whatever	h15
| when	e24i-7l11o48p-12q22r8
| where	h8i14
| who	a17d12h-8i41q-14r-8
| whose	i33
| why	i23
| you	e16f47g-18h-10j12n57q10r10s-18
| your	f18p11
🌹	k13
👀	c17j10
👀 $	c7j11
😂	e-17f-7g-11h-15i-7j-10k-14l-21n-11o-16p-17r-11s-11
😉	c15
😏	c24h7
😏 $	c10q12
`,
};
