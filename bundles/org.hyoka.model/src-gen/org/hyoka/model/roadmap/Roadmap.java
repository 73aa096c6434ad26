/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.roadmap;

import org.eclipse.emf.common.util.EList;

import org.hyoka.model.hyoka.Fact;
import org.hyoka.model.hyoka.Source;

import org.hyoka.model.time.DatePoint;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Roadmap</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One roadmap of an undertaking.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.roadmap.Roadmap#getFrom <em>From</em>}</li>
 *   <li>{@link org.hyoka.model.roadmap.Roadmap#getTo <em>To</em>}</li>
 *   <li>{@link org.hyoka.model.roadmap.Roadmap#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.hyoka.model.roadmap.Roadmap#getLanes <em>Lanes</em>}</li>
 *   <li>{@link org.hyoka.model.roadmap.Roadmap#getLinks <em>Links</em>}</li>
 *   <li>{@link org.hyoka.model.roadmap.Roadmap#getSource <em>Source</em>}</li>
 *   <li>{@link org.hyoka.model.roadmap.Roadmap#getSourceText <em>Source Text</em>}</li>
 *   <li>{@link org.hyoka.model.roadmap.Roadmap#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.hyoka.model.roadmap.Roadmap#isReconstructed <em>Reconstructed</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.roadmap.RoadmapPackage#getRoadmap()
 * @model annotation="https://hyoka.org/label ja='\u30ed\u30fc\u30c9\u30de\u30c3\u30d7'"
 * @generated
 */
public interface Roadmap extends Fact {
	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the axis starts; empty: at the first bar.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(DatePoint)
	 * @see org.hyoka.model.roadmap.RoadmapPackage#getRoadmap_From()
	 * @model dataType="org.hyoka.model.hyoka.DatePoint"
	 *        annotation="https://hyoka.org/label ja='\u8868\u793a\u958b\u59cb' help.ja='\u6642\u9593\u8ef8\u306e\u59cb\u307e\u308a\u3002\u7a7a\u6b04\u306a\u3089\u6700\u521d\u306e\u30d0\u30fc\u304b\u3089\u3002'"
	 * @generated
	 */
	DatePoint getFrom();

	/**
	 * Sets the value of the '{@link org.hyoka.model.roadmap.Roadmap#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(DatePoint value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it ends; empty: after the last.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(DatePoint)
	 * @see org.hyoka.model.roadmap.RoadmapPackage#getRoadmap_To()
	 * @model dataType="org.hyoka.model.hyoka.DatePoint"
	 *        annotation="https://hyoka.org/label ja='\u8868\u793a\u7d42\u4e86' help.ja='\u6642\u9593\u8ef8\u306e\u7d42\u308f\u308a\u3002\u7a7a\u6b04\u306a\u3089\u6700\u5f8c\u306e\u9805\u76ee\u307e\u3067\u3002'"
	 * @generated
	 */
	DatePoint getTo();

	/**
	 * Sets the value of the '{@link org.hyoka.model.roadmap.Roadmap#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(DatePoint value);

	/**
	 * Returns the value of the '<em><b>Groups</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.roadmap.RoadmapGroup}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Groups of lanes in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Groups</em>' containment reference list.
	 * @see org.hyoka.model.roadmap.RoadmapPackage#getRoadmap_Groups()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u533a\u5206' help.ja='\u4e0a\u304b\u3089\u9806\u306b\u4e26\u3079\u305f\u30ec\u30fc\u30f3\u306e\u533a\u5206\u3002'"
	 * @generated
	 */
	EList<RoadmapGroup> getGroups();

	/**
	 * Returns the value of the '<em><b>Lanes</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.roadmap.Lane}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lanes in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lanes</em>' containment reference list.
	 * @see org.hyoka.model.roadmap.RoadmapPackage#getRoadmap_Lanes()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u30ec\u30fc\u30f3' help.ja='\u4e0a\u304b\u3089\u9806\u306b\u4e26\u3079\u305f\u30ec\u30fc\u30f3\u3002'"
	 * @generated
	 */
	EList<Lane> getLanes();

	/**
	 * Returns the value of the '<em><b>Links</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.roadmap.RoadmapLink}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What follows from what.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Links</em>' containment reference list.
	 * @see org.hyoka.model.roadmap.RoadmapPackage#getRoadmap_Links()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u3064\u306a\u304c\u308a' help.ja='\u9805\u76ee\u306e\u524d\u5f8c\u95a2\u4fc2\u3002'"
	 * @generated
	 */
	EList<RoadmapLink> getLinks();

	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(Source)
	 * @see org.hyoka.model.roadmap.RoadmapPackage#getRoadmap_Source()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u51fa\u5178' help.ja='\u30ed\u30fc\u30c9\u30de\u30c3\u30d7\u306e\u51fa\u5178\u3068\u306a\u308b\u6587\u66f8\u3002'"
	 * @generated
	 */
	Source getSource();

	/**
	 * Sets the value of the '{@link org.hyoka.model.roadmap.Roadmap#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Source value);

	/**
	 * Returns the value of the '<em><b>Source Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The source as printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Text</em>' attribute.
	 * @see #setSourceText(String)
	 * @see org.hyoka.model.roadmap.RoadmapPackage#getRoadmap_SourceText()
	 * @model annotation="https://hyoka.org/label ja='\u51fa\u5178\u306e\u8a18\u8f09' help.ja='\u539f\u5178\u306b\u5370\u5237\u3055\u308c\u3066\u3044\u308b\u3068\u304a\u308a\u306e\u51fa\u5178\u3002'"
	 * @generated
	 */
	String getSourceText();

	/**
	 * Sets the value of the '{@link org.hyoka.model.roadmap.Roadmap#getSourceText <em>Source Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Text</em>' attribute.
	 * @see #getSourceText()
	 * @generated
	 */
	void setSourceText(String value);

	/**
	 * Returns the value of the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it shows, in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Summary</em>' attribute.
	 * @see #setSummary(String)
	 * @see org.hyoka.model.roadmap.RoadmapPackage#getRoadmap_Summary()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u8aac\u660e' help.ja='\u30ed\u30fc\u30c9\u30de\u30c3\u30d7\u304c\u793a\u3059\u3053\u3068\u306e\u8a00\u8449\u306b\u3088\u308b\u8aac\u660e\u3002'"
	 * @generated
	 */
	String getSummary();

	/**
	 * Sets the value of the '{@link org.hyoka.model.roadmap.Roadmap#getSummary <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Summary</em>' attribute.
	 * @see #getSummary()
	 * @generated
	 */
	void setSummary(String value);

	/**
	 * Returns the value of the '<em><b>Reconstructed</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it was put together from the text because the source's picture is not at hand.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reconstructed</em>' attribute.
	 * @see #setReconstructed(boolean)
	 * @see org.hyoka.model.roadmap.RoadmapPackage#getRoadmap_Reconstructed()
	 * @model default="false"
	 *        annotation="https://hyoka.org/label ja='\u672c\u6587\u304b\u3089\u518d\u69cb\u6210' help.ja='\u539f\u5178\u306e\u56f3\u304c\u624b\u5143\u306b\u306a\u304f\u3001\u672c\u6587\u306e\u8a18\u8ff0\u304b\u3089\u4f5c\u56f3\u3057\u305f\u304b\u3069\u3046\u304b\u3002'"
	 * @generated
	 */
	boolean isReconstructed();

	/**
	 * Sets the value of the '{@link org.hyoka.model.roadmap.Roadmap#isReconstructed <em>Reconstructed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reconstructed</em>' attribute.
	 * @see #isReconstructed()
	 * @generated
	 */
	void setReconstructed(boolean value);

} // Roadmap
