"""Words of those who take to the streets: what they do, what they raise, and what they do it for or against."""

from kg.text.fold import word_set

# Verbs of those who take to the streets or down tools, and the words for what they do so for or against.
DEMONSTRATES = word_set(
    "تظاهر تظاهرت تظاهروا احتج احتجت احتجوا اعتصم اعتصمت اعتصموا نفذ نفذت نظم نظمت خرج خرجت خرجوا تجمع تجمعت تجمهر"
    " دخل دخلت أضرب أضربت شارك شاركت شاركوا نظموا نفذوا تجمعوا احتشد احتشدت احتشدوا سار سارت ساروا نزل نزلت نزلوا"
    " يتظاهر تتظاهر يعتصم تعتصم يحتج تحتج ينفذ تنفذ ينظم تنظم يشارك تشارك يتجمع تتجمع"
)
# Who raises or shouts slogans.
RAISES = word_set("رفع رفعت رفعوا يرفع ترفع ردد رددت رددوا يردد تردد هتف هتفت هتفوا")
# "Demanding", "in anger at".
IN_ANGER = word_set(
    "مطالبين مطالبون مطالبا مطالبة مطالبات منددين منددون منددا منددة منددات رافضين رافضون رافضا رافضة رافضات"
    " محتجين محتجون محتجا محتجة محتجات مستنكرين مستنكرون مستنكرا مستنكرة مستنكرات"
)
CAUSES = word_set(
    "للمطالبة للتنديد للاحتجاج للتضامن للدعوة للتعبير تعبيرا احتجاجا تنديدا استنكارا رفضا تضامنا دعما تأييدا شجبا ضد"
)
SLOGANS = word_set("شعارات لافتات هتافات يافطات")
