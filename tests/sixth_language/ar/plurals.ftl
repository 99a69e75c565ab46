### What Arabic counts: a form each for 0, 1, 2, 3 to 10, 11 to 99, and 100 and more.

counter-pc = أجهزة الحاسوب
    .hint = عدد أجهزة الحاسوب المشمولة.
counter-pc-count = { $count ->
    [zero] لا أجهزة
    [one] جهاز واحد
    [two] جهازان
    [few] { $count } أجهزة
    [many] { $count } جهازًا
   *[other] { $count } جهاز
}
counter-pc-per = لكل جهاز
counter-server-count = { $count ->
    [zero] لا خوادم
    [one] خادم واحد
    [two] خادمان
    [few] { $count } خوادم
    [many] { $count } خادمًا
   *[other] { $count } خادم
}
counter-user-count = { $count ->
    [zero] لا مستخدمين
    [one] مستخدم واحد
    [two] مستخدمان
    [few] { $count } مستخدمين
    [many] { $count } مستخدمًا
   *[other] { $count } مستخدم
}
reason-pc-below-minimum = { $bound ->
    [zero] الحد الأدنى للخطة: { $bound }
    [one] الحد الأدنى للخطة: جهاز واحد
    [two] الحد الأدنى للخطة: جهازين
    [few] الحد الأدنى للخطة: { $bound } أجهزة
    [many] الحد الأدنى للخطة: { $bound } جهازًا
   *[other] الحد الأدنى للخطة: { $bound } جهاز
}
reason-pc-above-maximum = { $bound ->
    [zero] الحد الأقصى للخطة: { $bound }
    [one] الحد الأقصى للخطة: جهاز واحد
    [two] الحد الأقصى للخطة: جهازين
    [few] الحد الأقصى للخطة: { $bound } أجهزة
    [many] الحد الأقصى للخطة: { $bound } جهازًا
   *[other] الحد الأقصى للخطة: { $bound } جهاز
}
reason-server-below-minimum = { $bound ->
    [zero] الحد الأدنى للخطة: { $bound }
    [one] الحد الأدنى للخطة: خادم واحد
    [two] الحد الأدنى للخطة: خادمين
    [few] الحد الأدنى للخطة: { $bound } خوادم
    [many] الحد الأدنى للخطة: { $bound } خادمًا
   *[other] الحد الأدنى للخطة: { $bound } خادم
}
reason-server-above-maximum = { $bound ->
    [zero] الحد الأقصى للخطة: { $bound }
    [one] الحد الأقصى للخطة: خادم واحد
    [two] الحد الأقصى للخطة: خادمين
    [few] الحد الأقصى للخطة: { $bound } خوادم
    [many] الحد الأقصى للخطة: { $bound } خادمًا
   *[other] الحد الأقصى للخطة: { $bound } خادم
}
reason-user-below-minimum = { $bound ->
    [zero] الحد الأدنى للخطة: { $bound }
    [one] الحد الأدنى للخطة: مستخدم واحد
    [two] الحد الأدنى للخطة: مستخدمين
    [few] الحد الأدنى للخطة: { $bound } مستخدمين
    [many] الحد الأدنى للخطة: { $bound } مستخدمًا
   *[other] الحد الأدنى للخطة: { $bound } مستخدم
}
reason-user-above-maximum = { $bound ->
    [zero] الحد الأقصى للخطة: { $bound }
    [one] الحد الأقصى للخطة: مستخدم واحد
    [two] الحد الأقصى للخطة: مستخدمين
    [few] الحد الأقصى للخطة: { $bound } مستخدمين
    [many] الحد الأقصى للخطة: { $bound } مستخدمًا
   *[other] الحد الأقصى للخطة: { $bound } مستخدم
}
terms-term = { $months ->
    [zero] بلا مدة
    [one] شهر واحد
    [two] شهران
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
}
terms-notice = { $months ->
    [zero] بلا مدة
    [one] شهر واحد
    [two] شهران
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
}
terms-renewal = { $months ->
    [zero] بلا تجديد
    [one] تلقائيًا لشهر واحد
    [two] تلقائيًا لشهرين
    [few] تلقائيًا لمدة { $months } أشهر
    [many] تلقائيًا لمدة { $months } شهرًا
   *[other] تلقائيًا لمدة { $months } شهر
}
language-ar = العربية
language-pl = البولندية
language-de = الألمانية
site-name = أسعار خدمات الدعم التقني
site-skip = انتقل إلى المحتوى
site-menu = القائمة الرئيسية
site-language = اللغة
calculator-title = تقدير غير ملزم
calculator-plan-legend = اختر الخطة
calculator-inputs-legend = بياناتك
calculator-breakdown-title = التفاصيل
calculator-sum = المجموع شهريًا
care-name = العناية بالحواسيب
care-tagline = للشركات الصغيرة التي تريد أن تعمل حواسيبها بلا قلق.
care-plan-basic-name = الأساسية
care-plan-basic-for = للشركات التي نادرًا ما تحتاج إلى المساعدة
care-plan-complete-name = الكاملة
care-plan-complete-for = للشركات التي لا تريد أن تنشغل بشيء
care-charge-fee = رسم شهري ثابت
care-charge-pc = العناية بالحواسيب
care-charge-support = الدعم
entitlement-count-month = { $count }×{ "\u00A0" }شهريًا
entitlement-count-year = { $count }×{ "\u00A0" }سنويًا
typography-quotes = « » “ ”
typography-no-break = € EUR CZK
typography-closed-up = %
